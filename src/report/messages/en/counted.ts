import { amount } from '../amount.ts';

/** A count with its noun in the singular or the plural. */
export function counted(count: number, noun: string): string {
  return `${amount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

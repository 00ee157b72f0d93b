import { InvalidArgumentError } from 'commander';

/** What is wrong with the value of `--port`, in the words of commander's error. */
export const portFault = 'not a port';

/** The lowest port that every user may have, and the highest there is. */
export const ports = { first: 1024, last: 65535 } as const;

/** @throws InvalidArgumentError where `value` is no port that every user may have */
export function port(value: string): number {
  const number = /^[1-9]\d{3,4}$/.test(value) ? Number(value) : 0;
  if (number < ports.first || number > ports.last) throw new InvalidArgumentError(portFault);
  return number;
}

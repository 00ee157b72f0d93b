import { effect, type Signal, signal } from '@preact/signals';
import { keep, readKept } from './kept.ts';

export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** The page's colours, as kept from the last time; whoever sets the signal changes them at once. */
export function openLook(): Signal<Look> {
  const kept = readKept('look');
  const look = signal(looks.find((each) => each === kept) ?? 'system');
  effect(() => {
    document.documentElement.dataset.look = look.value;
    keep('look', look.value);
  });
  return look;
}

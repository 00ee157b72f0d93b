import { expect, test } from 'vitest';
import { bangkokMidnight } from '../../src/thai/instant.ts';

test.each([
  ['17 เมษายน 2550', { kind: 'day', year: 2007, month: 4, day: 17 }, '2007-04-16T17:00:00.000Z'],
  ['1 มกราคม 2550', { kind: 'day', year: 2007, month: 1, day: 1 }, '2006-12-31T17:00:00.000Z'],
  ['เมษายน 2550', { kind: 'month', year: 2007, month: 4 }, '2007-03-31T17:00:00.000Z'],
] as const)('%s begins in Bangkok seven hours before it does in Greenwich', (_, date, instant) => {
  expect(bangkokMidnight(date).toISOString()).toBe(instant);
});

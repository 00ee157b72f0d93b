import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { checked, smallest } from '../checked.ts';

/** What is told of numbers out of their range in an input with such a copy. */
function told(copy: string): readonly Diagnostic[] {
  const { diagnostics } = checked(smallest.replace('to: ', `copy: ${copy}\nto: `));
  return diagnostics.filter(({ code }) => code === 'number-out-of-range');
}

test('copy 6 of 5 is told with the most that there can be', () => {
  expect(told('{ number: 6, of: 5 }').map(({ params }) => params)).toEqual([{ value: '6', most: 5 }]);
});

test.each(['{ number: 5, of: 5 }', '{ number: 1, of: 5 }', '{ number: 6 }', '{ of: 5 }', '{ number: 6, of: five }'])(
  'copy %s is not',
  (copy) => {
    expect(told(copy)).toEqual([]);
  },
);

test('the copy that one paper has for itself is looked at as well', () => {
  const text = smallest.replace('checklist:\n', 'checklist:\n  copy: { number: 7, of: 6 }\n');
  expect(checked(text).diagnostics).toMatchObject([{ code: 'number-out-of-range', params: { value: '7', most: 6 } }]);
});

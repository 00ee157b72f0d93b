import { expect, test } from 'vitest';
import { checked, smallest } from '../checked.ts';

/** What is told of a letter's number, which must be told where it stands: code, params, and the fix as what is replaced and by what. */
function told(number: string, draft = false) {
  const text = smallest.replace('พม 0201/15136', number);
  return checked(text, { draft }).diagnostics.map(({ code, at, params, fix }) => {
    expect(at).toMatchObject({ start: text.indexOf(number), end: text.indexOf(number) + number.length });
    return [code, params, fix && [text.slice(fix.range.start, fix.range.end), fix.text]];
  });
}

test.each([
  ['พม 201/15136', 'lost-zero', 'พม 0201/15136'],
  ['พม 0201/ 15136', 'space', 'พม 0201/15136'],
  ['พม. 0201/15136', 'code-points', 'พม 0201/15136'],
])('%s is told and mended', (value, fault, suggestion) => {
  expect(told(value)).toEqual([['number-malformed', { value, fault, suggestion }, [value, suggestion]]]);
});

test('one of no known form is told without a fix, also in a draft', () => {
  for (const draft of [true, false])
    expect(told('พม0201-15136', draft)).toEqual([
      ['number-malformed', { value: 'พม0201-15136', fault: 'form' }, undefined],
    ]);
});

test('one that is not issued yet is told of a letter that is to be sent', () => {
  expect(told('พม 0201/')).toEqual([['number-not-issued', { value: 'พม 0201/' }, undefined]]);
  expect(told('พม 0201/', true)).toEqual([]);
  expect(told('พม 0201/15136')).toEqual([]);
});

test.each(['พม 0201/0000', 'พม 0201/๐', 'พม 0000/15136', 'พม 0000/', 'พม 0201/ว 000'])(
  '%s has zeros where a number is to come',
  (value) => {
    expect(told(value)).toEqual([['number-not-issued', { value }, undefined]]);
    expect(told(value, true)).toEqual([]);
  },
);

test('a zero among other digits is one of a number', () => {
  for (const value of ['พม 0010/100', 'พม 0201.0/10', 'พม 0201/ว 200']) expect(told(value)).toEqual([]);
});

test('a letter without a number lacks a key, and nothing is told of its form', () => {
  expect(checked(smallest.replace(/number: .*\n/, '')).diagnostics.map(({ code }) => code)).toEqual(['missing-key']);
});

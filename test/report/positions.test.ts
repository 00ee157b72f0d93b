import { expect, it } from 'vitest';
import { positionsIn } from '../../src/report/positions.ts';

const text = 'กข\r\n😀ค😀\n\nง';
const at = positionsIn(text);
const point = (offset: number) => {
  const { line, column, utf16Column } = at(offset);
  return `${line}:${column}:${utf16Column}`;
};

it('counts lines from 1, also at their ends and past the last', () => {
  expect([0, 2, 3, 4].map(point)).toEqual(['1:1:1', '1:3:3', '1:4:4', '2:1:1']);
  expect(point(text.indexOf('ง'))).toBe('4:1:1');
  expect(point(text.length)).toBe('4:2:2');
  expect(point(text.indexOf('\n\n') + 1)).toBe('3:1:1');
});

it('counts a character of two code units once as a code point and twice in UTF-16', () => {
  expect(point(text.indexOf('ค'))).toBe('2:2:3');
  expect(point(text.indexOf('\n\n'))).toBe('2:4:6');
});

it('is not led astray by half a surrogate pair', () => {
  const broken = positionsIn('\ud83d ก\n\ude00ข');
  expect(broken(2)).toMatchObject({ line: 1, column: 3, utf16Column: 3 });
  expect(broken(5)).toMatchObject({ line: 2, column: 2, utf16Column: 2 });
});

it('knows the only line of an empty text', () => {
  expect(positionsIn('')(0)).toEqual({ line: 1, column: 1, utf16Column: 1, offset: 0 });
});

import { expect, it } from 'vitest';
import { columns } from '../../src/report/columns.ts';

it('sets columns under each other by what a terminal shows, not by code units', () => {
  expect(
    columns([
      ['ที่', 'ตัวหนา', 'x'],
      ['regular', 'b', ''],
    ]),
  ).toBe('ที่        ตัวหนา  x\nregular  b\n');
});

it('shows no control character', () => {
  expect(columns([['a\u001b[2J', 'b']])).toBe('a�[2J  b\n');
});

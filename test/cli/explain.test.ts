import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, desk } from './cabsub.ts';

let at: Desk;
beforeAll(() => {
  at = desk();
});
afterAll(() => at.clear());

it('lists all codes, and explains one, on standard output', () => {
  expect(at.cabsub(['explain'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^ {2}unknown-key\b/m),
  });
  const { status, stdout } = at.cabsub(['explain', 'doubled-space', '--lang', 'en']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^doubled-space: more than one space\n[\s\S]*\nwrong\n/)]);
});

it('suggests the nearest for a code that there is not, and calls that wrong use', () => {
  const { status, stdout, stderr } = at.cabsub(['explain', 'double-space']);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(/double-space.*doubled-space/)]);
  expect(at.cabsub(['explain', 'zzz'])).toMatchObject({ status: 2, stderr: expect.not.stringContaining('undefined') });
});

import { expect, test } from 'vitest';
import { checked } from '../checked.ts';
import { mended, onlyProblem } from './one-problem.ts';

const meeting = (time: string) => `meeting: { name: การประชุม, from: 2550-04-03, time: ${time} }\nto: `;

test.each([
  ['9:30 น.', '"09.30"'],
  ['เวลา 09.30 น.', '"09.30"'],
  ['๙.๐๐ น.', '"09.00"'],
  ['"13.05 นาฬิกา"', '"13.05"'],
])('of %s the time alone is offered', (written, time) => {
  const problem = onlyProblem('to: ', meeting(written));
  expect(problem.diagnostic).toMatchObject({ code: 'bad-pattern', fix: { text: time } });
  expect(checked(mended(problem)).diagnostics).toEqual([]);
});

test.each(['09.30 - 16.30 น.', 'เช้า', '24.00 น.', '9.75 น.'])('of %s none is, since it is not one time', (written) => {
  const { diagnostic } = onlyProblem('to: ', meeting(written));
  expect(diagnostic.code).toBe('bad-pattern');
  expect(diagnostic.fix).toBeUndefined();
});

test('a text of another kind is offered no time', () => {
  const { diagnostic } = onlyProblem('saraban@ministry.go.th', '"9:30 น."');
  expect(diagnostic).toMatchObject({ code: 'bad-pattern' });
  expect(diagnostic.fix).toBeUndefined();
});

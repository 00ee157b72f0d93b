import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

const numbered = ['number: พม', 'copy: { number: 1, of: 5 }\nnumber: พม'] as const;

test('copy numbers without a secrecy class are told at their key', async () => {
  expect(await broken('copy-without-secrecy', numbered)).toEqual(['copy-without-secrecy 3:1']);
});

test('those of a classified packet are not', async () => {
  expect(await broken('copy-without-secrecy', numbered, ['subject:', 'secrecy: ลับ\nsubject:'])).toEqual([]);
});

test('the number is told, where there is a whole one', async () => {
  expect(await breaches('copy-without-secrecy', numbered)).toEqual([{ words: 'copy', params: { number: 1, of: 5 } }]);
  for (const half of ['{ number: 1 }', '{ of: 5 }'])
    expect(await broken('copy-without-secrecy', ['number: พม', `copy: ${half}\nnumber: พม`])).toEqual([]);
});

import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

const numbered = ['number: พม', 'copy: { number: 1, of: 5 }\nnumber: พม'] as const;

test('copy numbers without a secrecy class are told at their key', async () => {
  expect(await broken('copy-without-secrecy', numbered)).toEqual(['copy-without-secrecy 3:1']);
});

test('those of a classified packet are not', async () => {
  expect(await broken('copy-without-secrecy', numbered, ['subject:', 'secrecy: ลับ\nsubject:'])).toEqual([]);
});

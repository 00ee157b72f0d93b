import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const secret = ['number: ', 'secrecy: ลับมาก\nnumber: '] as const;

test('a classified packet without copy numbers is told once', async () => {
  expect(await broken('secrecy-without-copy', secret)).toEqual(['secrecy-without-copy 3:10']);
});

test('so is one paper that is classified alone', async () => {
  expect(await broken('secrecy-without-copy', ['body:', 'memo: { secrecy: ลับ }\nbody:'])).toEqual([
    'secrecy-without-copy 7:18',
  ]);
});

test('one with numbers is not, nor a draft', async () => {
  expect(await broken('secrecy-without-copy', secret, ['subject:', 'copy: { number: 1, of: 5 }\nsubject:'])).toEqual(
    [],
  );
  const draft = await problems(edited(secret), { draft: true });
  expect(draft.filter(({ code }) => code === 'secrecy-without-copy')).toEqual([]);
});

test('the class is named', async () => {
  expect(await breaches('secrecy-without-copy', secret)).toEqual([{ words: 'ลับมาก', params: { secrecy: 'ลับมาก' } }]);
});

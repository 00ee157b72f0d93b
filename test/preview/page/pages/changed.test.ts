import { expect, test } from 'vitest';
import { changedPapers } from '../../../../src/preview/page/pages/changed.ts';
import { paper } from './papers.ts';

test.each([
  ['nothing', 'abc', 'abc', undefined],
  ['one page', 'abc', 'axc', [2]],
  ['a page put before others, which only moved', 'abc', 'xabc', [1]],
  ['a page added', 'abc', 'abcd', [4]],
  ['a page taken away, with none to mark', 'abc', 'ac', []],
  ['two pages in each other’s place, with none to mark', 'abc', 'acb', []],
])('finds what changed: %s', (_, before, now, pages) => {
  const changed = changedPapers([paper('checklist', before)], [paper('checklist', now, 2)]);
  expect(changed).toEqual(pages ? [{ name: 'checklist', pages }] : []);
});

test('a paper that was not there before is new as a whole', () => {
  const memo = paper('information-memo', 'ab');
  expect(changedPapers([memo], [memo, paper('checklist', 'cd')])).toEqual([{ name: 'checklist', pages: [1, 2] }]);
});

test('the first papers of all are no change', () => {
  expect(changedPapers([], [paper('checklist', 'ab')])).toEqual([]);
});

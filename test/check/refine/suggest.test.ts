import { expect, test } from 'vitest';
import { suggest } from '../../../src/check/refine/suggest.ts';

const at = { kind: 'range', file: 'meeting.yaml', start: 3, end: 8 } as const;
const told = {
  code: 'not-in-list',
  severity: 'error',
  params: { value: 'agre', allowed: ['agree', 'none'] },
  at,
} as const;

test('the word that is meant is named, and put in place of the wrong one', () => {
  expect(suggest(told, 'agree')).toEqual({
    ...told,
    params: { ...told.params, suggestion: 'agree' },
    fix: { range: { file: 'meeting.yaml', start: 3, end: 8 }, text: 'agree' },
  });
});

test('where none is known, the problem stays as it is', () => {
  expect(suggest(told, undefined)).toBe(told);
});

test('a better word that was named before is kept', () => {
  const better = { ...told, params: { ...told.params, suggestion: 'none' } };
  expect(suggest(better, 'agree')).toBe(better);
});

test('what is told of a whole file has no place for a word', () => {
  const ofFile = { ...told, at: { kind: 'file', file: 'meeting.yaml' } } as const;
  expect(suggest(ofFile, 'agree')).toBe(ofFile);
});

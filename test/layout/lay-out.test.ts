import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import { document, paragraph } from './documents.ts';
import { fakeShaper } from './fake-setting.ts';
import { textItems } from './read-pages.ts';

test('lines stand as far apart as the face wants them', () => {
  const source = document([paragraph('ก'), paragraph('ข')]);
  const distance = (pitch: number) => {
    const [first, second] = layOut([source], fakeShaper(), { pitch }).value?.[0]?.pages.flatMap(textItems) ?? [];
    return (second?.baseline ?? 0) - (first?.baseline ?? 0);
  };
  expect(distance(1)).toBeCloseTo(16, 9);
  expect(distance(1.25)).toBeCloseTo(20, 9);
});

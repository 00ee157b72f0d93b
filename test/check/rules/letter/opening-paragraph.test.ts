import { expect, test } from 'vitest';
import { openingParagraph } from '../../../../src/check/rules/letter/opening-paragraph.ts';

test.each([
  ['ก ข  \n\nค', 'ก ข', 0],
  ['  ก\nข\n', 'ก\nข', 2],
  ['\n ก \n1. ข', 'ก', 2],
  ['ก\n  - ข', 'ก', 0],
  ['ก\n-ข', 'ก\n-ข', 0],
])('of %j is %j', (body, text, start) => {
  expect(openingParagraph(body)).toEqual({ text, start });
});

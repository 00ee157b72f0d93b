import { expect, it } from 'vitest';
import { foldedTexts } from '../../src/check/folded-text.ts';
import { readText } from '../../src/read/index.ts';

function told(text: string): readonly (readonly [string, number])[] {
  const { value } = readText({ name: 'a.yaml', text });
  if (!value) throw new Error('the text cannot be read');
  return foldedTexts(text, value.tree).map(({ code, at }) => [code, at.kind === 'range' ? at.start : -1] as const);
}

it.each([
  ['body:\n  หนึ่ง\n  สอง\n', 0],
  ['body: หนึ่ง\n  สอง\n', 0],
  ['body: >\n  หนึ่ง\n  สอง\n', 0],
  ['memo:\n  body: "หนึ่ง\n    สอง"\n', 8],
  ['list:\n  - summary: หนึ่ง\n      สอง\n', 10],
])('a body of several lines that YAML would join is told at its key: %j', (text, at) => {
  expect(told(text)).toEqual([['text-folded', at]]);
});

it.each(['body: |\n  หนึ่ง\n  สอง\n', 'body: หนึ่ง\n', 'body: |-\n  หนึ่ง\n\n  สอง\n', 'subject: หนึ่ง\n  สอง\n'])(
  'nothing is told of %j',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { drawnTexts, variantsOf } from '../../src/layout/drawn-texts.ts';
import { document, paragraph, plainStyle, text } from './documents.ts';

const leaning = { italic: true } as const;

test('a text is set in what its style and it ask for together', () => {
  const source = document([
    paragraph([text('ก'), text('ข', true)]),
    paragraph([text('ค'), text('ง', true)], leaning),
    paragraph('จ', { ...leaning, bold: true }, { marker: '๑.' }),
  ]);
  expect(drawnTexts(source).map((drawn) => [drawn.text, drawn.variant])).toEqual([
    ['ก', 'regular'],
    ['ข', 'bold'],
    ['ค', 'italic'],
    ['ง', 'bold-italic'],
    ['๑.', 'bold-italic'],
    ['จ', 'bold-italic'],
  ]);
});

test('regular and bold are always wanted, italics only where a text is set in them', () => {
  expect([...variantsOf([document([paragraph('ก')])])]).toEqual(['regular', 'bold']);
  const stamped = document([], { draft: { style: { ...plainStyle, ...leaning }, text: 'ร่าง', baseline: 10 } });
  expect([...variantsOf([document([paragraph('ก')]), stamped])]).toEqual(['regular', 'bold', 'italic']);
});

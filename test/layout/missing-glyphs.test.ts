import { expect, test } from 'vitest';
import { missingGlyphs } from '../../src/layout/missing-glyphs.ts';
import type { Inline } from '../../src/model/document.ts';
import { cell, document, group, paragraph, plainStyle, row, table } from './documents.ts';
import { fakeShaper } from './fake-setting.ts';

function fromInput(text: string, start: number, length = text.length): Inline {
  return { kind: 'text', text, bold: false, origin: { input: { file: 'ก.yaml', start, end: start + length } } };
}

test('a character is told at its very place where the text is the input’s', () => {
  expect(missingGlyphs(document([paragraph([fromInput('หิมะ ☃ ตก', 100)])]), fakeShaper())).toEqual([
    {
      code: 'no-glyph',
      severity: 'error',
      at: { kind: 'range', file: 'ก.yaml', start: 105, end: 106 },
      params: { character: '☃', codePoint: 'U+2603' },
    },
  ]);
});

test('its other places in the text are related ones', () => {
  const [problem] = missingGlyphs(document([paragraph([fromInput('☃☃', 10)])]), fakeShaper());
  expect(problem?.related).toEqual([{ kind: 'range', file: 'ก.yaml', start: 11, end: 12 }]);
});

test('where the text was changed on its way, the whole of its source is the place', () => {
  const [problem] = missingGlyphs(document([paragraph([fromInput('หิมะ ☃', 10, 20)])]), fakeShaper());
  expect(problem?.at).toEqual({ kind: 'range', file: 'ก.yaml', start: 10, end: 30 });
});

test('all texts of a document are looked at: cells, groups, stamps, markers and furniture', () => {
  const snow = paragraph([fromInput('☃', 0)]);
  const found = missingGlyphs(
    document(
      [
        table([160], [row([cell([snow])])], [row([cell([snow])])]),
        group([snow]),
        {
          kind: 'masthead',
          height: 10,
          emblem: { top: 0, height: 10, alt: '' },
          stamp: snow,
          stampMiddle: 10,
          origin: {},
        },
        { ...snow, marker: '☃' },
      ],
      { draft: { style: plainStyle, text: 'ร่าง☃', baseline: 10 } },
    ),
    fakeShaper(),
  );
  expect(found.map(({ at }) => at.kind)).toEqual(['range', 'range', 'range', 'range', 'file', 'range', 'file']);
});

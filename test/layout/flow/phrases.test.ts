import { expect, test } from 'vitest';
import { withPhrases } from '../../../src/layout/flow/phrases.ts';
import type { Inline, Paragraph } from '../../../src/model/document.ts';
import { paragraph, text } from '../documents.ts';
import { plainSetting } from '../fake-setting.ts';

/** The lines of a paragraph 20 letters wide, parted by the breaks it was given; `|` is the end of a word. */
function phrases(source: string | readonly Inline[], breakBefore: readonly string[]): readonly string[] {
  return linesOf(withPhrases(paragraph(source, { breakBefore }), 160, plainSetting));
}

function linesOf({ inlines }: Paragraph): readonly string[] {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : '\n'))
    .join('')
    .split('\n');
}

test('a text of one line is left as it is', () => {
  expect(phrases('กกกกกกกก ขขขขขขขขขขข', [' '])).toEqual(['กกกกกกกก ขขขขขขขขขขข']);
});

test('a longer one breaks before the first kind of word that is enough', () => {
  const title = 'รมช|กระทรวงสังคม| แทนรมว';
  expect(phrases(title, ['แทน', 'กระทรวง'])).toEqual(['รมช|กระทรวงสังคม| ', 'แทนรมว']);
  expect(phrases(title, ['ทบวง', 'กระทรวง'])).toEqual(['รมช|', 'กระทรวงสังคม| แทนรมว']);
});

test('as many kinds of words as are needed are used, in as few lines as can be', () => {
  const title = 'รัฐมนตรีช่วยว่าการประจำ|กระทรวงการอุดมศึกษา| แทนผู้บัญชาการ';
  expect(phrases(title, ['แทน', 'กระทรวง'])).toEqual(['รัฐมนตรีช่วยว่าการประจำ|', 'กระทรวงการอุดมศึกษา| ', 'แทนผู้บัญชาการ']);
});

test('of two places the one that makes lines of like length is taken', () => {
  expect(phrases('กกกกกกกก ขขขขขข คคคคคค', [' '])).toEqual(['กกกกกกกก ', 'ขขขขขข คคคคคค']);
});

test('where a phrase fits no line, the text is left to the common rules', () => {
  const source = `${'ก'.repeat(21)} ขข`;
  expect(phrases(source, [' '])).toEqual([source]);
});

test('breaks fall where they should in a text of several inlines, and keep their weight', () => {
  const { inlines } = withPhrases(
    paragraph([text('กกกกกกกก ขข'), text('ขขขข คคคคคค', true)], { breakBefore: [' '] }),
    160,
    plainSetting,
  );
  expect(inlines).toEqual([text('กกกกกกกก '), { kind: 'break' }, text('ขข'), text('ขขขข คคคคคค', true)]);
});

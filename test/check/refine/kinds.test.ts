import { describe, expect, it } from 'vitest';
import { conform } from '../../../src/check/conform.ts';
import { readText } from '../../../src/read/index.ts';

/** The problems of a template with one block, as code and the text they are told at. */
function told(block: string): readonly string[] {
  const text = `document: checklist\ntitle: ก\nblocks:\n  - ${block}\n`;
  const { value } = readText({ name: 't.yaml', text });
  if (!value) throw new Error('the text of this test must be sound');
  return conform('template', value.tree).diagnostics.map(
    ({ code, at }) => `${code} ${at.kind === 'range' ? text.slice(at.start, at.end) : ''}`,
  );
}

const within = (block: string) =>
  `{ block: table, rules: all, caption: ก, sections: [{ columns: [rest], rows: [{ cells: [{ blocks: [${block}] }] }] }] }`;

describe('of the kinds of block that may stand at a place, one mistake is told once', () => {
  it.each([
    ['a kind that is not there', '{ block: paragraf, style: body, text: ก }', ['not-in-list paragraf']],
    ['a kind for another place', within('{ block: table }'), ['not-in-list table']],
    ['no kind', '{ style: body, text: ก }', ['missing-key style']],
    ['a list for a kind', '{ block: [paragraph], style: body, text: ก }', ['wrong-type [paragraph]']],
    ['a text for a block', 'paragraph', ['wrong-type paragraph']],
    ['a key of another kind', '{ block: paragraph, style: body, text: ก, caption: ข }', ['unknown-key caption']],
    ['a misspelt key', '{ block: paragraph, style: body, txt: ก }', ['unknown-key txt']],
    ['a wrong value', '{ block: paragraph, style: body, text: [ก, ข] }', ['wrong-type [ก, ข]']],
    [
      'a wrong value within',
      within('{ block: paragraph, style: body, text: { a: ก, b: ข } }'),
      ['wrong-type { a: ก, b: ข }'],
    ],
  ])('%s', (_, block, problems) => {
    expect(told(block)).toEqual(problems);
  });
});

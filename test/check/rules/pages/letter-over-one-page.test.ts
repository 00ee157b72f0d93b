import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { documentNames } from '../../../../src/packet/packet.ts';
import { examine } from '../../../../src/typeset.ts';
import { memoryWorld } from '../../../../src/world/memory.ts';
import { world as shipped } from '../../../home.ts';
import { type Edit, edited, problems } from '../broken.ts';

const sentence = 'กระทรวงได้จัดการประชุมเพื่อหารือแนวทางการดำเนินงาน';
const ofLines = (count: number) => `|\n${`    ${sentence}\n\n`.repeat(count)}`;
const body = 'body: ด้วย กระทรวงได้จัดการประชุม\n';
const long: Edit = [body, `body: ${ofLines(26)}`];

function paramsOf(found: readonly Diagnostic[]) {
  return found.map(({ code, params }) => [code, params]);
}

test('a letter of two pages is told at its body, with the lines that are too many', async () => {
  expect(paramsOf(await problems(edited(long), { pages: true }))).toEqual([
    ['letter-over-one-page', { pages: 2, lines: 16, text: 'shared' }],
  ]);
});

// Each part stands on one line, so that what is told can be taken away line by line.
describe.each<readonly [string, number, (count: number) => string]>([
  ['paragraphs of a line', 26, ofLines],
  ['a list', 26, (count) => `|\n${Array.from({ length: count }, (_, n) => `    ${n + 1}. ${sentence}\n`).join('')}`],
  ['a list in a list', 32, (count) => `|\n    1. ${sentence}\n${`       - ${sentence}\n`.repeat(count - 1)}`],
])('without as many lines as told, a letter of %s', (_, count, text) => {
  const told = async (lines: number) =>
    paramsOf(await problems(edited([body, `body: ${text(lines)}`]), { pages: true }));

  test('stands on one page, and with one of them does not', async () => {
    const [[, params] = []] = await told(count);
    const lines = params && 'lines' in params && typeof params.lines === 'number' ? params.lines : 0;
    expect(lines).toBeGreaterThan(5);
    expect(await told(count - lines)).toEqual([]);
    expect(await told(count - lines + 1)).toEqual([['letter-over-one-page', { pages: 2, lines: 1, text: 'shared' }]]);
  });
});

describe('a text that the letter has for itself', () => {
  const memoOfItsOwn = `${body}memo:\n  body: ${sentence}\n`;

  test.each<readonly [string, Edit]>([
    ['in its own section', [body, `${body}letter:\n  body: ${ofLines(26)}`]],
    ['because the memo has another', [body, memoOfItsOwn.replace(body, `body: ${ofLines(26)}`)]],
  ])('%s is told to be its own', async (_, edit) => {
    expect(paramsOf(await problems(edited(edit), { pages: true }))).toEqual([
      ['letter-over-one-page', { pages: 2, lines: 16, text: 'own' }],
    ]);
  });
});

test('where a page break of the office’s template makes the second page, no lines are told', async () => {
  const template = new TextDecoder().decode(shipped.readBuiltin('templates/cover-letter.yaml'));
  const files = {
    'meeting.yaml': edited(),
    'templates/cover-letter.yaml': template.replace(
      '  - { block: body,',
      '  - { block: page-break }\n  - { block: body,',
    ),
  };
  const options = { draft: false, pages: true, only: documentNames, templates: undefined, fonts: undefined };
  const world = memoryWorld({ files, builtin: shipped.readBuiltin });
  const { diagnostics } = await examine('meeting.yaml', { ...options, words: undefined }, world);
  expect(paramsOf(diagnostics)).toEqual([['letter-over-one-page', { pages: 2, text: 'shared' }]]);
});

test('a letter of one page is not', async () => {
  expect(await problems(edited(), { pages: true })).toEqual([]);
});

test('without pages nothing is said of them', async () => {
  expect(await problems(edited(long))).toEqual([]);
});

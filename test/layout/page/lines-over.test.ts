import { describe, expect, test } from 'vitest';
import { paragraphText } from '../../../src/compose/text.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { linesOver } from '../../../src/layout/page/lines-over.ts';
import type { PageBreaks } from '../../../src/layout/set-document.ts';
import type { Document } from '../../../src/model/document.ts';
import { prepare } from '../../../src/prepare.ts';
import { memoryWorld } from '../../../src/world/memory.ts';
import { smallest } from '../../check/checked.ts';
import { documentOf, options } from '../../examples/built.ts';
import { world } from '../../home.ts';
import { builtinShaper } from '../faces-on-disk.ts';
import { pagesOf } from '../read-pages.ts';

const shaper = await builtinShaper();
const clause = 'ที่ประชุมเห็นพ้องกันให้ดำเนินงานตามแนวทางที่เสนอ ';
const most = 60;
const letter = await usualLetter();

/** A letter with what letters usually have, its body one long paragraph. */
async function usualLetter(): Promise<Document> {
  const facts = `body: ${clause.repeat(most)}
meeting: { name: การประชุมด้านสวัสดิการ, from: 2550-04-03, purpose: เพื่อหารือแนวทางการดำเนินงานด้านสวัสดิการของท้องถิ่น }
enclosures: [{ title: แผนปฏิบัติการ, quantity: 1, unit: เล่ม }]`;
  const files = { 'm.yaml': smallest.replace(/^body: .*$/m, facts) };
  const { value } = await prepare('m.yaml', options, memoryWorld({ files, builtin: world.readBuiltin }));
  if (!value) throw new Error('the letter cannot be made');
  return documentOf(value.documents, 'cover-letter');
}

/** Of that letter with so many clauses in its body: its pages, its lines of text, and how many of these are told to be too many. */
function measured(clauses: number, breaks: PageBreaks) {
  const blocks = letter.blocks.map((block) => {
    if (block.kind !== 'paragraph' || !paragraphText(block).startsWith(clause)) return block;
    const origin = block.origin;
    return { ...block, inlines: [{ kind: 'text', text: clause.repeat(clauses).trim(), bold: false, origin } as const] };
  });
  const laidOut = layOut([{ ...letter, blocks }], shaper, { breaks }).value?.[0];
  if (!laidOut) throw new Error('the letter cannot be set');
  const lines = pagesOf(laidOut)
    .flat()
    .filter((line) => !/^- [๐-๙]+ -$|^\//.test(line));
  return { pages: laidOut.pages.length, lines: lines.length, over: laidOut.linesOver ?? -1 };
}

test.each(['anywhere', 'between-blocks'] as const)(
  'as many lines are told as must go before a letter stands on one page, and no more, pages breaking %s',
  (breaks) => {
    const letters = Array.from({ length: most }, (_, index) => measured(index + 1, breaks));
    const short = letters.filter(({ pages }) => pages === 1);
    const held = Math.max(...short.map(({ lines }) => lines));
    expect(short.length).toBeGreaterThan(0);
    expect(letters.at(-1)?.over).toBeGreaterThan(10);
    for (const { lines, over } of letters) expect(Math.ceil(over)).toBe(Math.max(0, lines - held));
  },
);

describe('of a column', () => {
  const line = { kind: 'line', hold: 0, height: 20, items: [], opening: { label: '', text: '' } } as const;
  const space = { kind: 'space', hold: 0, height: 6, fixed: false } as const;

  test('that the page just holds none is too many', () => {
    expect(linesOver([line, space, line, space], 46, 20)).toBe(0);
    expect(linesOver([], 46, 20)).toBe(0);
  });

  test('a part of a line counts as such', () => {
    expect(linesOver([line, space, line], 45, 20)).toBe(0.05);
    expect(linesOver([line, space, line], 26, 20)).toBe(1);
    expect(linesOver([line, space, line], 25, 20)).toBe(1.05);
  });
});

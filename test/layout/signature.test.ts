import { expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import type { PageBreaks } from '../../src/layout/set-document.ts';
import type { Document } from '../../src/model/document.ts';
import { prepare } from '../../src/prepare.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { smallest } from '../check/checked.ts';
import { documentOf, options } from '../examples/built.ts';
import { world } from '../home.ts';
import { builtinShaper } from './faces-on-disk.ts';
import { pagesOf } from './read-pages.ts';

const shaper = await builtinShaper();
const most = 60;
const letter = await letterOf(most);

/** A letter whose body has so many items of a line each. */
async function letterOf(items: number): Promise<Document> {
  const body = Array.from({ length: items }, (_, index) => `  - ข้อ ${index + 1}\n`).join('');
  const files = { 'm.yaml': smallest.replace(/^body: .*$/m, `body: |\n${body}`) };
  const { value } = await prepare('m.yaml', options, memoryWorld({ files, builtin: world.readBuiltin }));
  if (!value) throw new Error('the letter cannot be made');
  return documentOf(value.documents, 'cover-letter');
}

/** The lines on each page of the letter with no more than so many of its items, page numbers left out. */
function pagesWith(items: number, breaks: PageBreaks): readonly (readonly string[])[] {
  const inBody = letter.blocks.filter((block) => block.kind === 'paragraph' && block.list);
  const dropped = new Set(inBody.slice(items));
  const blocks = letter.blocks.filter((block) => !dropped.has(block));
  const laidOut = layOut([{ ...letter, blocks }], shaper, { breaks }).value?.[0];
  if (!laidOut) throw new Error('the letter cannot be set');
  return pagesOf(laidOut).map((lines) => lines.filter((line) => !/^- [๐-๙]+ -$/.test(line)));
}

// What the reader of domain.md F35 would send back cannot come about, so there is no rule for it.
test.each(['anywhere', 'between-blocks'] as const)(
  'however long the letter, its signature stands whole under two lines of text or more, pages breaking %s',
  (breaks) => {
    for (let items = 1; items <= most; items++) {
      const page = pagesWith(items, breaks).find((lines) => lines.includes('ขอแสดงความนับถือ')) ?? [];
      expect(page.indexOf('ขอแสดงความนับถือ')).toBeGreaterThanOrEqual(2);
      const name = page.indexOf('(นายพลเดช ปิ่นประทีป)');
      expect(page.slice(name, name + 2)).toEqual([expect.stringMatching(/^\(/), expect.stringMatching(/^รัฐมนตรี/)]);
    }
  },
);

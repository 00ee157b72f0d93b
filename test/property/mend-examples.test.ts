import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mended, mend } from '../../src/mend/mend.ts';
import { documentNames } from '../../src/packet/packet.ts';
import type { Told } from '../../src/prepare.ts';
import { readText, type ScalarNode, type TreeNode } from '../../src/read/index.ts';
import { examine } from '../../src/typeset.ts';
import { overlaid } from '../../src/world/overlaid.ts';
import { home, world } from '../home.ts';
import { damages } from './damages.ts';

const options = { draft: false, only: documentNames, templates: undefined, fonts: undefined, words: undefined };

function mended(name: string, text: string): Promise<Mended<Told<unknown>>> {
  const look = (now: string) => examine(name, options, overlaid(world, name, new TextEncoder().encode(now)));
  return mend({ name, text }, look);
}

/** A place where a text can be damaged: what stands there, and what is to stand there. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly damaged: string;
}

/** Words that the schema lists: a damaged one is no word of the list, and only a person can say which it was. */
const listed = /^(?:ด่วน(?:มาก|ที่สุด)?|ลับ(?:มาก|ที่สุด)?|รักษาราชการแทน|ปฏิบัติราชการแทน)$/;

function spotsOf(name: string, text: string): readonly Spot[] {
  const { value } = readText({ name, text });
  const values = value ? scalarsOf(value.tree).filter(({ written }) => !listed.test(written)) : [];
  return damages.flatMap(({ sound, damaged }) =>
    [...text.matchAll(sound)]
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, damaged: damaged(match) }))
      .filter(({ start, end }) => values.some(({ range }) => start >= range.start && end <= range.end)),
  );
}

function scalarsOf(node: TreeNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsOf);
}

/** The spots' damages done to a text, but where one touches another. */
function damage(text: string, spots: readonly Spot[]): string {
  let damaged = '';
  let at = 0;
  for (const { start, end, damaged: put } of [...spots].sort((a, b) => a.start - b.start)) {
    if (start <= at) continue;
    damaged += text.slice(at, start) + put;
    at = end;
  }
  return damaged + text.slice(at);
}

it('the examples hold places for every damage', () => {
  const texts = ['short', 'workshop', 'every-field'].map((example) =>
    readFileSync(path.join(home, 'examples', example, 'meeting.yaml'), 'utf8'),
  );
  const without = damages.filter(({ sound }) => !texts.some((text) => text.search(sound) >= 0));
  expect(without.map(({ name }) => name)).toEqual([]);
});

describe.each(['short', 'workshop', 'every-field'])('the example %s', (example) => {
  const name = path.join(home, 'examples', example, 'meeting.yaml');
  const text = readFileSync(name, 'utf8');
  const spots = spotsOf(name, text);

  it('has nothing to mend', async () => {
    expect((await mended(name, text)).edits).toBe(0);
  });

  it('is itself again when damaged anywhere and mended, and a second time changes nothing', async () => {
    const some = fc.subarray([...spots], { minLength: 1, maxLength: Math.min(60, spots.length) });
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const { text: once } = await mended(name, damage(text, chosen));
        expect(once).toBe(text);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

import { describe, expect, it } from 'vitest';
import { variants } from '../../../src/layout/faces/face-set.ts';
import { layOut } from '../../../src/layout/index.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { LaidOut } from '../../../src/model/page.ts';
import type { Variant } from '../../../src/model/variant.ts';
import { renderPdf } from '../../../src/render/pdf/render.ts';
import { document, paragraph } from '../../layout/documents.ts';
import { builtinShaper, entries } from '../../layout/faces-on-disk.ts';
import { everySyllable, mixedWords } from '../../layout/shaping/thai-syllables.ts';
import { createContourReader } from './read-back/contours.ts';
import { drawnLines } from './read-back/drawn-lines.ts';
import { isStretched, isUnmoved, moves } from './read-back/moves.ts';
import { recordedLines } from './read-back/recorded-lines.ts';
import { openPlainFaces } from './read-back/wanted-ink.ts';

const size = 16;
/** Room for lines of a hundred words, and for hundreds of lines on a page. */
const sheet = { width: 3000, height: 7000, top: 50, bottom: 50, left: 50, right: 50, pitch: 20.96 };
const narrow = { ...sheet, width: 550 };

const shaper = await builtinShaper();
const contours = createContourReader();

const styles = {
  regular: { size, bold: false, italic: false },
  bold: { size, bold: true, italic: false },
  italic: { size, bold: false, italic: true },
  'bold-italic': { size, bold: true, italic: true },
} as const;

describe.each([...variants])('the PDF draws in Sarabun %s', { timeout: 120_000 }, (variant) => {
  const style = styles[variant];
  const plain = openPlainFaces(entryFor('text', variant), entryFor('symbols', 'regular'), contours);

  it('every syllable, mixed word and symbol with the outlines and at the places that HarfBuzz gives', async () => {
    const lines = inGroupsOf(100, [...everySyllable(), ...mixedWords, ...plain.symbols]).map((words) =>
      words.join(' '),
    );
    const laidOut = set(
      lines.map((line) => paragraph(line, style)),
      sheet,
    );
    const found = await drawn(laidOut);
    expect(found.map(({ text }) => text)).toEqual(lines);
    const wrong = found.filter(({ text, ink }) => !isUnmoved(moves(ink, plain.ink(text, size))));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('justified lines with the same outlines, moved by the slack of the line alone, marks with their base', async () => {
    const words = [...mixedWords, ...everySyllable().filter((_, index) => index % 7 === 0)];
    const phrases = inGroupsOf(5, words).map((group) => group.join(''));
    const laidOut = set(
      inGroupsOf(16, phrases).map((group) => paragraph(group.join(' '), { ...style, align: 'thai-justify' })),
      narrow,
    );
    const recorded = recordedLines(laidOut);
    expect(recorded.filter(({ slack }) => Math.max(...slack.values()) > 1).length).toBeGreaterThan(100);
    const found = await drawn(laidOut);
    expect(found.map(({ text }) => text)).toEqual(recorded.map(({ text }) => text));
    const wrong = found.filter(({ text, ink }, index) => {
      const slack = recorded[index]?.slack ?? new Map();
      return !isStretched(moves(ink, plain.ink(text, size)), text, slack, size);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

function entryFor(use: 'text' | 'symbols', variant: Variant) {
  const entry = entries().find((candidate) => candidate.use === use && candidate.variant === variant);
  if (!entry) throw new Error(`No ${variant} face for ${use}`);
  return entry;
}

function set(paragraphs: readonly Paragraph[], page: typeof sheet): LaidOut {
  const [laidOut] = layOut([document(paragraphs, {}, page)], shaper).value ?? [];
  if (!laidOut) throw new Error('No face has all these characters');
  return laidOut;
}

/** What is drawn does not depend on the standard; the objects of PDF/A-1b stand unpacked for the reader. */
async function drawn(laidOut: LaidOut) {
  return drawnLines(await renderPdf(laidOut, { date: new Date(0), standard: '1b' }), sheet.left, contours);
}

function inGroupsOf<T>(count: number, things: readonly T[]): readonly (readonly T[])[] {
  const groups = Math.ceil(things.length / count);
  return Array.from({ length: groups }, (_, group) => things.slice(group * count, (group + 1) * count));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedyLines } from '../../bench/lines/greedy.ts';
import { boxes, chooseLines, lineWidths } from '../../src/layout/text/choose-lines.ts';
import { hardLines } from '../../src/layout/text/hard-lines.ts';
import type { Line } from '../../src/layout/text/line.ts';
import { type Measures, measures } from '../../src/layout/text/measure.ts';
import { setParagraph } from '../../src/layout/text/paragraph.ts';
import { type Piece, pieces } from '../../src/layout/text/pieces.ts';
import { widthOf } from '../../src/layout/text/span.ts';
import { variantOf } from '../../src/layout/variant.ts';
import type { Inline, Paragraph } from '../../src/model/document.ts';
import { createBreaker } from '../../src/thai/breaks.ts';
import { clusters, isMark } from '../../src/thai/text.ts';
import { paragraph, text } from '../layout/documents.ts';
import { builtinShaper } from '../layout/faces-on-disk.ts';
import { rightEdge, type TextItem, textOf } from '../layout/read-pages.ts';
import { totalCost } from '../layout/text/total-cost.ts';
import { thaiText } from '../thai/script.ts';

const setting = { shaper: await builtinShaper(), pitch: 20.96, breaker: createBreaker(['สมชาย ใจดี']) };
const size = 16;
const cm = 72 / 2.54;
/** The most between two clusters: a wider gap reads as a space. */
const clusterEm = 0.09;
/** Of sums of many advances, in pt. */
const tolerance = 1e-6;
const tags = { marker: { kind: 'content', node: 1 }, text: { kind: 'content', node: 2 } } as const;

const phrase = fc
  .array(
    fc.constantFrom(
      'ที่ประชุมคณะกรรมการ',
      'ได้พิจารณาแผนปฏิบัติการ',
      'จังหวัดชายแดนภาคใต้',
      'น้ำท่วม',
      ' และ',
      ' พ.ศ. ๒๕๕๐ - ๒๕๕๔',
      ' (ร่าง) ',
      ' “แม่น้ำ” ',
      ' ทุก ๆ ',
      ' ๕๐๐ ล้านบาท ',
      'Cell Broadcast',
      ' นายสมชาย ใจดี ',
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const unbreakable = fc
  .tuple(fc.constantFrom('ฆฐ', 'เฬ่', 'ฎู้', 'm', 'ab', '๗', 'https://a.example/b-c?d='), fc.integer({ max: 80, min: 1 }))
  .map(([part, times]) => part.repeat(times));
const words = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: phrase }, thaiText, unbreakable), fc.boolean())
  .map(([value, bold]): readonly Inline[] => [text(value, bold)]);
/** A blank stands between letters, so that the text alone tells where its line begins. */
const blank = fc
  .integer({ min: 1, max: 20 })
  .map((width): readonly Inline[] => [text('/'), { kind: 'blank', width }, text('ก')]);
const hardBreak = fc.constant<readonly Inline[]>([{ kind: 'break' }]);
const inlines = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: blank }, { weight: 1, arbitrary: hardBreak }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.flat());

const length = fc.double({ min: 0, max: 6 * cm, noNaN: true });
const style = fc.record({
  align: fc.constantFrom('start', 'center', 'end', 'thai-justify', 'thai-justify'),
  indent: fc.record({ first: length, left: length, right: length }),
  marker: fc.record({ at: length, textAt: length, gap: fc.constant(4) }),
});
const column = fc.oneof(fc.double({ min: cm, max: 16 * cm, noNaN: true }), fc.constantFrom(cm, 2 * cm, 16 * cm));
const marker = fc.option(fc.constantFrom('๑.', '๑๒)', '(๓)', '-', 'เรื่อง'), { nil: undefined });
const paragraphs = fc
  .tuple(inlines, style, marker)
  .map(([parts, wanted, label]) => paragraph(parts, wanted, label === undefined ? {} : { marker: label }));

/** A paragraph in its column, with the measures that its lines have to keep to. */
interface Case {
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  readonly place: Measures;
  /** Its text, hard breaks as line feeds, blanks left out. */
  readonly written: string;
}

function setCase(value: Paragraph, width: number): Case {
  const label = value.marker;
  const labelWidth =
    label === undefined ? undefined : widthOf(setting.shaper.shape(label, variantOf(value.style)), size);
  const place = measures(value.style, width, labelWidth);
  const runIn = label !== undefined && !place.marker ? `${label} ` : '';
  const written = value.inlines.map((each) => (each.kind === 'text' ? each.text : each.kind === 'break' ? '\n' : ''));
  return {
    paragraph: value,
    place,
    lines: setParagraph(value, width, tags, setting),
    written: runIn + written.join(''),
  };
}

function forAnyLines(check: (setCase: Case) => void): void {
  fc.assert(
    fc.property(paragraphs, column, (value, width) => check(setCase(value, width))),
    { numRuns: 150 },
  );
}

/** The items of a line but for its marker. */
function textItems(line: Line): readonly TextItem[] {
  return line.items.filter((item) => item.kind === 'text').filter(({ tag }) => tag === tags.text);
}

/** Those that are to be seen: hanging spaces in a face of their own are not. */
function inkItems(line: Line): readonly TextItem[] {
  return textItems(line).filter((item) => textOf(item).trim() !== '');
}

function drawn(line: Line): string {
  return textItems(line).map(textOf).join('');
}

/** What each glyph of a line takes more than its own advance, in pt. */
function extras(line: Line): readonly { readonly glyph: string; readonly extra: number; readonly em: number }[] {
  return textItems(line).flatMap(({ glyphs, size, face }) =>
    glyphs.map(({ glyph, advance }) => ({
      glyph: glyph.text,
      extra: ((advance - glyph.advance) * size) / face.unitsPerEm,
      em: size,
    })),
  );
}

/** Where each line begins in the written text, which the lines repeat whole but for hard breaks. */
function lineStarts({ lines, written }: Case): readonly { readonly at: number; readonly hard: boolean }[] {
  let at = 0;
  return lines.map((line, index) => {
    let hard = index === 0;
    if (!hard) {
      hard = written[at] === '\n';
      if (hard) at++;
    }
    const start = { at, hard };
    expect(written.slice(at, at + drawn(line).length)).toBe(drawn(line));
    at += drawn(line).length;
    if (index === lines.length - 1) expect(written.slice(at)).toBe('');
    return start;
  });
}

/** Whether each line is the last before a hard break or the paragraph's end. */
function lastLines(set: Case): readonly boolean[] {
  const starts = lineStarts(set);
  return starts.map((_, index) => starts[index + 1]?.hard ?? true);
}

describe('whatever the text, the column and the style', () => {
  it('no line is wider than its measure', () => {
    forAnyLines(({ lines, place }) => {
      for (const [index, line] of lines.entries()) {
        const { x, width } = index === 0 ? place.first : place.rest;
        for (const item of inkItems(line)) {
          expect(item.x).toBeGreaterThanOrEqual(x - tolerance);
          expect(rightEdge(item)).toBeLessThanOrEqual(x + width + tolerance);
        }
      }
    });
  });

  it('the lines joined again are the text, and no line begins with a space that could end one', () => {
    forAnyLines((set) => {
      for (const [index, { hard }] of lineStarts(set).entries()) {
        if (!hard) expect(drawn(set.lines[index] as Line)).not.toMatch(/^ /);
      }
    });
  });

  it('a marker stands whole before the first line', () => {
    forAnyLines(({ paragraph, lines, place }) => {
      if (!place.marker || !paragraph.marker) return;
      const [label, ...others] = (lines[0]?.items ?? [])
        .filter((item) => item.kind === 'text')
        .filter(({ tag }) => tag === tags.marker);
      expect(others).toEqual([]);
      expect(label && textOf(label)).toBe(paragraph.marker);
      expect(label && rightEdge(label)).toBeLessThanOrEqual(place.first.x + tolerance);
    });
  });

  it('no line begins inside a cluster or a grapheme', () => {
    const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });
    forAnyLines((set) => {
      const offsets = new Set(Array.from(graphemes.segment(set.written), ({ index }) => index));
      const clusterStarts = new Set<number>();
      let end = 0;
      for (const cluster of clusters(set.written)) {
        clusterStarts.add(end);
        end += cluster.length;
      }
      for (const { at } of lineStarts(set)) {
        if (at < set.written.length) expect([offsets.has(at), clusterStarts.has(at)]).toEqual([true, true]);
      }
    });
  });

  it('stretch is never negative, comes only after whole clusters, and keeps to its caps', () => {
    forAnyLines(({ lines }) => {
      const wrong = lines.flatMap(extras).filter(({ glyph, extra, em }) => {
        const most = clusterEm * em + (/[ \u00A0]/.test(glyph) ? size : 0);
        return isMark(glyph) || glyph.startsWith('ำ') || extra < -tolerance || extra > most + tolerance;
      });
      expect(wrong).toEqual([]);
    });
  });

  it('only inner lines of justified text are stretched, and then to the edge or as far as they may be', () => {
    forAnyLines((set) => {
      const isLast = lastLines(set);
      // A blank at the end of a line is no text item.
      const hasBlank = set.paragraph.inlines.some(({ kind }) => kind === 'blank');
      for (const [index, line] of set.lines.entries()) {
        const stretched = extras(line).filter(({ extra }) => extra > tolerance);
        if (stretched.length === 0) continue;
        expect([set.paragraph.style.align, isLast[index]]).toEqual(['thai-justify', false]);
        const { x, width } = index === 0 ? set.place.first : set.place.rest;
        const edge = Math.max(...inkItems(line).map(rightEdge));
        const isFull = stretched.some(({ extra, em }) => extra > clusterEm * em - tolerance);
        expect(isFull || hasBlank || Math.abs(x + width - edge) < tolerance).toBe(true);
      }
    });
  });

  it('there are no fewer lines than filling each in turn makes, and together they are no worse', () => {
    forAnyLines(({ paragraph, place }) => {
      const narrowest = Math.min(place.first.width, place.rest.width);
      for (const hard of hardLines(paragraph.inlines, paragraph.style)) {
        const cut = pieces(hard, size, narrowest, setting);
        const chosen = chooseLines(cut, place, paragraph.style);
        const greedy = greedyLines(cut, place);
        expect(chosen.length).toBeGreaterThanOrEqual(greedy.length);
        const cost = (lines: readonly (readonly Piece[])[]) =>
          totalCost(boxes(cut, paragraph.style), endsOf(lines), lineWidths(place, paragraph.style));
        expect(cost(chosen)).toBeLessThanOrEqual(cost(greedy) * (1 + 1e-9));
      }
    });
  });
});

/** The index after the last piece of each line. */
function endsOf(lines: readonly (readonly Piece[])[]): readonly number[] {
  let end = 0;
  return lines.map((line) => {
    end += line.length;
    return end;
  });
}

import type { Origin, Paragraph } from '../../model/document.ts';
import type { Item, LaidOut, Page } from '../../model/page.ts';
import type { Source } from '../../model/source.ts';
import { positionsIn } from '../../report/positions.ts';
import type { PagePlace, PaperPlaces } from '../contract.ts';
import { inkOf } from './inked.ts';
import { TextOrigins } from './text-origins.ts';

type TextItem = Extract<Item, { kind: 'text' }>;

/** How far a line's box reaches over and under its baseline, in ems of its nominal size: the marks of Thai letters are in it. */
const over = 0.96;
const under = 0.35;

/**
 * Where the lines of a paper's text came from, in the order in which they are drawn. Furniture and the repeated heads of tables have no place.
 * `sources` are the files that the paper was made of, `input` the name of the one that is edited.
 */
export function placesOf(laidOut: LaidOut, sources: readonly Source[], input: string): PaperPlaces {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const pages = laidOut.pages.map((page) => ({ number: page.number, lines: drawnLines(page) }));
  const drawn = inkOfNodes(pages.flatMap(({ lines }) => lines));
  const origins = new Origins(laidOut, drawn, byName);
  const shown = shownAs(byName, input);
  return {
    places: pages.flatMap(({ number, lines }) =>
      lines.map((line) => ({ page: number, ...boxOf(line.items), ...shown(origins.next(line)) })),
    ),
  };
}

/** What is drawn of one node on one line of a page. */
interface DrawnLine {
  readonly node: number;
  readonly items: readonly TextItem[];
}

function drawnLines({ items }: Page): readonly DrawnLine[] {
  const lines = new Map<string, { readonly node: number; readonly items: TextItem[] }>();
  for (const item of items) {
    if (item.kind !== 'text' || item.tag.kind !== 'content') continue;
    const key = `${item.tag.node} ${item.baseline}`;
    const line = lines.get(key) ?? { node: item.tag.node, items: [] };
    line.items.push(item);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function boxOf(items: readonly TextItem[]): Pick<PagePlace, 'x' | 'y' | 'width' | 'height'> {
  const x = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.x + widthOf(item)));
  const top = Math.min(...items.map(({ baseline, size, face }) => baseline - (over * size) / face.scale));
  const bottom = Math.max(...items.map(({ baseline, size, face }) => baseline + (under * size) / face.scale));
  return { x, y: top, width: right - x, height: bottom - top };
}

function widthOf({ glyphs, size, face }: TextItem): number {
  return (glyphs.reduce((sum, { advance }) => sum + advance, 0) * size) / face.unitsPerEm;
}

function inkOfLine({ items }: DrawnLine): number {
  return inkOf(items.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph.text)).join('')).length;
}

/** How much is drawn under each node, on all pages. */
function inkOfNodes(lines: readonly DrawnLine[]): ReadonlyMap<number, number> {
  const ink = new Map<number, number>();
  for (const line of lines) ink.set(line.node, (ink.get(line.node) ?? 0) + inkOfLine(line));
  return ink;
}

/** Follows the paragraphs of a paper through their lines, which are asked for in the order in which they are drawn. */
class Origins {
  private readonly laidOut: LaidOut;
  private readonly ink: ReadonlyMap<number, number>;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly texts = new Map<number, { readonly origins: TextOrigins; drawn: number }>();

  constructor(laidOut: LaidOut, ink: ReadonlyMap<number, number>, sources: ReadonlyMap<string, Source>) {
    this.laidOut = laidOut;
    this.ink = ink;
    this.sources = sources;
  }

  /** The origin of the next line of a node. */
  next(line: DrawnLine): Origin {
    const { structure, paragraphs } = this.laidOut;
    const paragraph = paragraphs.get(line.node);
    if (!paragraph) return {};
    if (structure[line.node]?.type === 'Lbl') return beginningOf(paragraph);
    const text = this.texts.get(line.node) ?? { origins: this.originsOf(paragraph, line.node), drawn: 0 };
    this.texts.set(line.node, text);
    const from = text.drawn;
    text.drawn += inkOfLine(line);
    return text.origins.of(from, text.drawn);
  }

  private originsOf(paragraph: Paragraph, node: number): TextOrigins {
    const ofText = inkOf(paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''));
    return new TextOrigins(paragraph, Math.max(0, (this.ink.get(node) ?? 0) - ofText.length), this.sources);
  }
}

/** A list number is nobody's words: it leads to where its item starts. */
function beginningOf({ origin: { input, template } }: Paragraph): Origin {
  return { ...(input && { input: { ...input, end: input.start } }), ...(template && { template }) };
}

function shownAs(
  sources: ReadonlyMap<string, Source>,
  input: string,
): (origin: Origin) => Pick<PagePlace, 'input' | 'template'> {
  const lines = new Map([...sources].map(([name, { text }]) => [name, positionsIn(text)]));
  return ({ input: range, template }) => {
    const line = template && lines.get(template.file)?.(template.start).line;
    return {
      ...(range?.file === input && { input: { start: range.start, end: range.end } }),
      ...(template && line !== undefined && { template: { file: template.file, line } }),
    };
  };
}

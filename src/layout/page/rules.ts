import type { Item } from '../../model/page.ts';

/** A row as ruling sees it: its band and the vertical edges of its cells, in pt. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly edges: readonly number[];
}

const ruleWidth = 0.5;

/** The rules of a table's rows on one page: closed above and below, one rule where bands or cells meet. */
export function tableRules(bands: readonly Band[]): readonly Item[] {
  return [...horizontals(bands), ...verticals(bands)];
}

/** They reach half a rule beyond the outer verticals, so that corners are full. */
function horizontals(bands: readonly Band[]): readonly Item[] {
  const first = bands[0];
  if (!first) return [];
  const across = ({ edges }: Band, y: number): Item =>
    rule(Math.min(...edges) - ruleWidth / 2, y, Math.max(...edges) + ruleWidth / 2, y);
  return [across(first, first.top), ...bands.map((band) => across(band, band.bottom))];
}

function verticals(bands: readonly Band[]): readonly Item[] {
  const result: Item[] = [];
  const open = new Map<number, number>();
  const close = (x: number, bottom: number): void => {
    const top = open.get(x);
    if (top !== undefined) result.push(rule(x, top, x, bottom));
    open.delete(x);
  };
  for (const band of bands) {
    for (const x of [...open.keys()]) if (!band.edges.includes(x)) close(x, band.top);
    for (const x of band.edges) if (!open.has(x)) open.set(x, band.top);
  }
  for (const x of [...open.keys()]) close(x, bands.at(-1)?.bottom ?? 0);
  return result;
}

function rule(x1: number, y1: number, x2: number, y2: number): Item {
  return { kind: 'rule', x1, y1, x2, y2, width: ruleWidth, tag: { kind: 'artifact', type: 'layout' } };
}

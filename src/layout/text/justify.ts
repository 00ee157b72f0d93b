import type { Glyph } from '../../model/page.ts';
import { isSpace } from '../shaper.ts';
import type { Span } from './span.ts';

/** What a space takes first, as a share of the nominal size: 6 pt at 16. */
const spaceShare = 0.375;
/** The most a space takes in a line that needs it. */
const widestShare = 1;
/** The most after a cluster, in em of the face: readers of a PDF take wider gaps for spaces. */
const clusterEm = 0.09;

/** A line that stretching would leave further from the edge than this share of its slack is not stretched. */
const shortShare = 0.25;

/** What every space and every cluster of a line takes more than its own width, in pt. */
export interface Stretch {
  readonly space: number;
  readonly cluster: number;
}

export const unstretched: Stretch = { space: 0, cluster: 0 };

/**
 * Shares out `slack` pt over a line as Thai is justified (pdf-thai.md section 4): spaces first, then evenly
 * after every cluster but the last, then spaces again. A glyph is a whole cluster, so nothing comes between
 * a base and its marks. A line far too short to reach the edge, as one word above a long one is, stays as it
 * is: a ragged end is quieter than spread letters that end ragged all the same.
 */
export function justified(spans: readonly Span[], slack: number, size: number): Stretch {
  const { spaces, glyphs } = counts(spans);
  const clusters = spans.at(-1)?.kind === 'glyphs' ? glyphs - 1 : glyphs;
  const first = spaces === 0 ? 0 : Math.min(spaceShare * size, slack / spaces);
  const cluster = clusters === 0 ? 0 : Math.min(clusterMost(spans, size), (slack - first * spaces) / clusters);
  const left = slack - first * spaces - cluster * clusters;
  const again = spaces === 0 ? 0 : Math.min(widestShare * size - first, left / spaces);
  const short = left - again * spaces;
  return short > shortShare * slack ? unstretched : { space: first + again, cluster };
}

/** How far spans inside a line can be stretched before a space takes more than its first share, in pt. */
export function stretchOf(spans: readonly Span[], size: number): number {
  let stretch = 0;
  for (const span of spans) {
    if (span.kind === 'blank') continue;
    stretch += size * (span.spaces * spaceShare + span.glyphs.length * clusterEm * span.face.scale);
  }
  return stretch;
}

/** The most that every cluster of a line may take, in pt: as much as its smallest face allows. */
function clusterMost(spans: readonly Span[], size: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const span of spans) smallest = Math.min(smallest, span.kind === 'glyphs' ? span.face.scale : 1);
  return clusterEm * size * smallest;
}

function counts(spans: readonly Span[]): { readonly spaces: number; readonly glyphs: number } {
  let spaces = 0;
  let glyphs = 0;
  for (const span of spans) {
    if (span.kind === 'blank') continue;
    glyphs += span.glyphs.length;
    spaces += span.spaces;
  }
  return { spaces, glyphs };
}

/** What a glyph takes more than its own width, in pt; the last of a line takes nothing. */
export function extra(glyph: Glyph, isLast: boolean, { space, cluster }: Stretch): number {
  if (isLast) return 0;
  return isSpace(glyph) ? cluster + space : cluster;
}

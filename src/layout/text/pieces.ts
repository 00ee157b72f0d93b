import type { Variant } from '../../model/variant.ts';
import type { Break } from '../../thai/breaks.ts';
import { PENALTY } from '../../thai/penalty.ts';
import { clusters } from '../../thai/text.ts';
import type { HardLine, Part } from './hard-lines.ts';
import { placeholder } from './hard-lines.ts';
import type { Setting } from './setting.ts';
import { type Span, widthOf } from './span.ts';

/** What stands between two places where a line may end. */
export interface Piece {
  /** Offset of its first character in the hard line. */
  readonly start: number;
  readonly spans: readonly Span[];
  readonly width: number;
  /** The spaces after it, which are not drawn where the line ends here. */
  readonly space: { readonly spans: readonly Span[]; readonly width: number };
  /** Of a line end after it. */
  readonly penalty: number;
}

/**
 * Cuts a hard line at its break opportunities and shapes the pieces. A piece wider than `narrowest` (pt)
 * is cut again at its last resorts, which are ignored everywhere else, or between any two clusters.
 */
export function pieces(line: HardLine, size: number, narrowest: number, setting: Setting): readonly Piece[] {
  const end: Stop = { at: line.text.length, penalty: 0 };
  const cutter = new Cutter(line, size, narrowest, setting);
  const result: Piece[] = [];
  let start = 0;
  let lastResorts: Stop[] = [];
  for (const stop of [...setting.breaker(line.text), end]) {
    if (stop !== end && besideBlank(line.text, stop.at)) continue;
    if (stop.penalty >= PENALTY.lastResort) {
      lastResorts.push(stop);
      continue;
    }
    const whole = cutter.cut(start, stop);
    if (whole.width <= narrowest) result.push(whole);
    else for (const part of cutter.parts(start, stop, lastResorts)) result.push(part);
    start = stop.at;
    lastResorts = [];
  }
  return result;
}

type Stop = Pick<Break, 'at' | 'penalty'>;

/** A blank stays with the text it is written into, unless there is a space between them. */
function besideBlank(text: string, at: number): boolean {
  return text[at - 1] === placeholder || (text[at] === placeholder && text[at - 1] !== ' ');
}

/** Cuts and shapes stretches of one hard line. */
class Cutter {
  private readonly line: HardLine;
  private readonly size: number;
  private readonly narrowest: number;
  private readonly setting: Setting;

  constructor(line: HardLine, size: number, narrowest: number, setting: Setting) {
    this.line = line;
    this.size = size;
    this.narrowest = narrowest;
    this.setting = setting;
  }

  cut(start: number, stop: Stop): Piece {
    const inkEnd = this.inkEnd(start, stop.at);
    const spans = this.spans(start, inkEnd);
    const spaces = this.spans(inkEnd, stop.at);
    return {
      start,
      spans,
      width: widthOf(spans, this.size),
      space: { spans: spaces, width: widthOf(spaces, this.size) },
      penalty: stop.penalty,
    };
  }

  /** The piece up to `stop`, which is too wide, in parts. */
  parts(start: number, stop: Stop, lastResorts: readonly Stop[]): readonly Piece[] {
    return this.cutAll(start, [...lastResorts, stop]).flatMap((part, index, parts) => {
      if (part.width <= this.narrowest) return [part];
      return this.cutAll(part.start, this.clusterEnds(part.start, parts[index + 1]?.start ?? stop.at, part.penalty));
    });
  }

  /** After every cluster of a stretch; better after a space, and never before one. */
  private clusterEnds(start: number, end: number, penalty: number): readonly Stop[] {
    const stops: Stop[] = [];
    let at = start;
    for (const cluster of clusters(this.line.text.slice(start, end))) {
      at += cluster.length;
      if (this.line.text[at] === ' ') continue;
      stops.push({ at, penalty: cluster === ' ' ? PENALTY.lastResort : PENALTY.overrun });
    }
    return [...stops.filter((stop) => stop.at < end), { at: end, penalty }];
  }

  private cutAll(start: number, stops: readonly Stop[]): readonly Piece[] {
    return stops.map((stop, index) => this.cut(stops[index - 1]?.at ?? start, stop));
  }

  /** Where the spaces at the end of a stretch begin. */
  private inkEnd(start: number, end: number): number {
    let at = end;
    while (at > start && this.line.text[at - 1] === ' ') at--;
    return at;
  }

  private spans(start: number, end: number): readonly Span[] {
    if (start === end) return nothing;
    const { parts } = this.line;
    const first = firstPartAfter(parts, start);
    const part = parts[first];
    if (part?.kind === 'text' && part.end >= end) return this.shaped(start, end, part.variant);
    const result: Span[] = [];
    for (const part of parts.slice(first)) {
      if (part.start >= end) break;
      if (part.kind === 'blank') result.push({ kind: 'blank', width: part.width });
      else result.push(...this.shaped(Math.max(start, part.start), Math.min(end, part.end), part.variant));
    }
    return result;
  }

  private shaped(start: number, end: number, variant: Variant): readonly Span[] {
    return this.setting.shaper.shape(this.line.text.slice(start, end), variant);
  }
}

const nothing: readonly Span[] = [];

/** Index of the first part that ends after `offset`. */
function firstPartAfter(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Code, Diagnostic, DocumentName, Place, Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { Source } from '../model/source.ts';
import { type Message, messageOf } from './messages/index.ts';
import { ordered } from './order.ts';
import { type Point, positionsIn } from './positions.ts';

/** A place with its lines and columns: a stretch of a file, or a file as a whole. */
export interface Spot {
  readonly file: string;
  /** `end` is exclusive. */
  readonly stretch?: { readonly start: Point; readonly end: Point; readonly text: string };
}

/** A problem with its sentences and spots: what the formats for other programs write down, each in its own way. */
export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Diagnostic['params'];
  readonly message: Message;
  /** None where the command line is at fault. */
  readonly at?: Spot;
  readonly related: readonly Spot[];
  readonly fix?: { readonly at: Spot; readonly text: string };
  readonly document?: DocumentName;
}

/** Problems in the order of reports. */
export function problemsOf(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  lang: Language,
): readonly Problem[] {
  const spot = spotsIn(sources);
  return ordered(diagnostics).map((each) => {
    const { code, severity, params, fix, document } = each;
    const at = spot(each.at);
    const fixAt = fix && spot({ kind: 'range', ...fix.range });
    return {
      code,
      severity,
      params,
      message: messageOf(each, lang),
      ...(at && { at }),
      related: (each.related ?? []).map(spot).filter((found) => found !== undefined),
      ...(fix && fixAt && { fix: { at: fixAt, text: fix.text } }),
      ...(document && { document }),
    };
  });
}

/** The sentences of a message, a line each. */
export function sentencesOf({ what, why, fix }: Message): readonly string[] {
  return [what, why, fix].filter((sentence) => sentence !== undefined);
}

function spotsIn(sources: ReadonlyMap<string, Source>): (place: Place) => Spot | undefined {
  const positions = new Map<string, (offset: number) => Point>();
  return (place) => {
    if (place.kind === 'command') return undefined;
    const { file } = place;
    const source = sources.get(file);
    if (place.kind === 'file' || !source) return { file };
    const pointAt = positions.get(file) ?? positionsIn(source.text);
    positions.set(file, pointAt);
    const text = source.text.slice(place.start, place.end);
    return { file, stretch: { start: pointAt(place.start), end: pointAt(place.end), text } };
  };
}

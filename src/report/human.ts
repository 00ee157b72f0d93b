import type { Diagnostic, Fix, Severity } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { Format, ReportOptions } from './format.ts';
import { frame } from './frame.ts';
import { lineAt } from './lines.ts';
import { messageOf } from './messages/index.ts';
import { ordered } from './order.ts';
import { type Paint, paint } from './paint.ts';
import { placeText } from './place.ts';
import { reportWords } from './words.ts';

/** As many as anyone reads in one go. */
const mostShown = 50;

/** For a person: each problem with its place, what is wrong, the line it stands in, and how to mend it. */
export const human: Format = (diagnostics, sources, options) => {
  const told = ordered(diagnostics);
  const count = (severity: Severity) => told.filter((each) => each.severity === severity).length;
  const words = reportWords[options.lang];
  const shown = told.slice(0, mostShown).map((each) => problem(each, sources, options));
  const rest = told.length > mostShown ? [words.more(told.length - mostShown)] : [];
  return [...shown, ...rest, words.count(count('error'), count('warning'))].join('\n\n').concat('\n');
};

function problem(diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>, options: ReportOptions): string {
  const words = reportWords[options.lang];
  const colours = paint(options.colour);
  const message = messageOf(diagnostic, options.lang);
  const severity = severityColour(colours, diagnostic.severity);
  const place = placeText(diagnostic.at, sources);
  const fixes = [diagnostic.fix ? words.write(mended(diagnostic.fix, sources)) : undefined, message.fix].filter(
    (each) => each !== undefined,
  );
  return [
    ...(place === '' ? [] : [colours.bold(place)]),
    `${severity(words.severity[diagnostic.severity])}: ${message.what} ${colours.dim(`[${diagnostic.code}]`)}`,
    ...(message.why === undefined ? [] : [message.why]),
    ...frameOf(diagnostic, sources, options.width, colours),
    ...fixes.map((each) => `${colours.green(words.fix)}: ${each}`),
    ...(diagnostic.related ?? []).map((each) => `${words.related}: ${placeText(each, sources)}`),
  ].join('\n');
}

/** What to write: the fix itself, or the mended line where the fix is white space that nobody could see. */
function mended({ range, text }: Fix, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(range.file);
  if (text.trim() === text && text !== '') return text;
  if (!source) return text;
  const line = lineAt(source.text, range.start);
  return (source.text.slice(line.start, range.start) + text + source.text.slice(range.end, line.end))
    .trim()
    .slice(0, 60);
}

function frameOf(
  { at, severity }: Diagnostic,
  sources: ReadonlyMap<string, Source>,
  width: number,
  colours: Paint,
): readonly string[] {
  const source = at.kind === 'range' ? sources.get(at.file) : undefined;
  if (at.kind !== 'range' || !source) return [];
  return [frame(source, at, { width, mark: severityColour(colours, severity), dim: colours.dim })];
}

function severityColour(colours: Paint, severity: Severity): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
}

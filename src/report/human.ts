import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { Format, ReportOptions } from './format.ts';
import { frame } from './frame.ts';
import { type Message, messageOf } from './messages/index.ts';
import { ordered } from './order.ts';
import { type Paint, paint } from './paint.ts';
import { placeText } from './place.ts';
import { type ReportWords, reportWords } from './words.ts';

type Look = 'lang' | 'colour' | 'width' | 'most';

/** For a person: each problem with its place, what is wrong, the line it stands in, and how to mend it. */
export const human: Format<Look> = (diagnostics, sources, options) => {
  const told = ordered(diagnostics);
  const count = (severity: Severity) => told.filter((each) => each.severity === severity).length;
  const words = reportWords[options.lang];
  const shown = told.slice(0, options.most).map((each) => problem(each, sources, options));
  const rest = told.length > options.most ? [words.more(told.length - options.most)] : [];
  const sum = words.count({ error: count('error'), warning: count('warning'), info: count('info') });
  return [...shown, ...rest, sum].join('\n\n').concat('\n');
};

function problem(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, Source>,
  options: Pick<ReportOptions, Look>,
): string {
  const words = reportWords[options.lang];
  const colours = paint(options.colour);
  const message = messageOf(diagnostic, options.lang);
  const severity = severityColour(colours, diagnostic.severity);
  const place = placeText(diagnostic.at, sources);
  const fix = fixOf(diagnostic, message, words);
  return [
    ...(place === '' ? [] : [colours.bold(place)]),
    `${severity(words.severity[diagnostic.severity])}: ${message.what} ${colours.dim(`[${diagnostic.code}]`)}`,
    ...(message.why === undefined ? [] : [message.why]),
    ...frameOf(diagnostic, sources, options.width, colours),
    ...(fix === undefined ? [] : [`${colours.green(words.fix)}: ${fix}`]),
    ...(diagnostic.related ?? []).map((each) => `${words.related}: ${placeText(each, sources)}`),
  ].join('\n');
}

/** The exact text to put in place of what is marked, if it can be seen on its own; else the sentence that says what to do. */
function fixOf({ fix }: Diagnostic, message: Message, words: ReportWords): string | undefined {
  const shows = fix !== undefined && fix.text.trim() === fix.text && /^[^\p{M}\p{C}][^\p{C}]*$/u.test(fix.text);
  return shows ? words.write(fix.text) : message.fix;
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

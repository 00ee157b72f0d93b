import process from 'node:process';
import type { Diagnostic } from '../model/diagnostic.ts';
import { version } from '../packet/version.ts';
import { writeFile } from '../packet/write/file.ts';
import type { ReportOptions } from '../report/format.ts';
import type { World } from '../world/world.ts';
import type { Findings } from './findings.ts';
import type { ReportingOptions } from './options.ts';
import { print, say } from './print.ts';
import { tell } from './tell.ts';
import type { Terminal } from './terminal.ts';
import type { Words } from './words/words.ts';

/** Where words and reports go, and in which words. */
export interface Outlets {
  readonly device: Terminal;
  readonly words: Words;
  readonly world: World;
}

/**
 * Tells findings in every way that the command line asks for: reports into files and to standard output, and for a person to
 * standard error, with what may be done next, unless a report has gone to standard output. @returns what could not be written, told as well
 */
export async function deliver(
  findings: Findings,
  options: ReportingOptions,
  { device, words, world }: Outlets,
): Promise<readonly Diagnostic[]> {
  const { report = [], maxProblems, strict, quiet } = options;
  const unwritten = report.length > 0 ? await writeReports(findings, options, device, world) : [];
  const toOutput = printsReport(options);
  const told = toOutput ? unwritten : [...findings.diagnostics, ...unwritten];
  await tell(told, findings.sources, device, maxProblems);
  if (!toOutput && !quiet && told.length > 0) {
    const { advice } = await import('./advice.ts');
    say(
      advice(told, strict, device, words)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  return unwritten;
}

/** Whether standard output is a report's. */
export function printsReport({ report = [] }: ReportingOptions): boolean {
  return report.some(({ path }) => path === undefined);
}

async function writeReports(
  { inputs, diagnostics, sources }: Findings,
  { report = [], maxProblems, strict }: ReportingOptions,
  { language }: Terminal,
  world: World,
): Promise<readonly Diagnostic[]> {
  const { formats } = await import('../report/formats.ts');
  const { pageOf } = await import('../explain/page.ts');
  const byName = new Map(sources.map((source) => [source.name, source]));
  const options: ReportOptions = {
    lang: language,
    colour: false,
    width: widthOfFiles,
    most: maxProblems,
    strict,
    inputs,
    root: process.cwd(),
    version,
    page: (code) => pageOf(code, language, world),
  };
  return report.flatMap(({ format, path }) => {
    const text = formats[format](diagnostics, byName, options);
    if (path !== undefined) return writeFile(new TextEncoder().encode(text), path, { force: true });
    print(text);
    return [];
  });
}

/** Of a report for a person that is not shown on a terminal. */
const widthOfFiles = 100;

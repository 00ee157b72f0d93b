import { cpSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../src/model/language.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import { messageOf } from '../../../src/report/messages/index.ts';
import { ordered } from '../../../src/report/order.ts';
import { placeText } from '../../../src/report/place.ts';
import { reportWords } from '../../../src/report/words.ts';
import { type ExamineOptions, examine } from '../../../src/typeset.ts';
import { desk, type Ended } from '../../cli/cabsub.ts';
import { world } from '../../home.ts';
import type { Case } from './case.ts';

/** One problem as a reader is told of it in one language: `place` is empty for the command line. */
export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly sentence: string;
}

/** What the command tells in a folder as the case has it. A plain `check` of a file runs here, everything else as a process in a copy. */
export async function run(
  { folder, prepare }: Case,
  args: readonly string[],
  lang: Language,
): Promise<readonly Told[]> {
  const checking = prepare ? undefined : plainCheck(folder, args);
  if (checking) return examined(checking, lang);
  const copy = desk();
  try {
    cpSync(folder, copy.folder, { recursive: true });
    await prepare?.(copy);
    const checkingCopy = plainCheck(copy.folder, args);
    return checkingCopy ? await examined(checkingCopy, lang) : printed(copy.cabsub([...args, '--lang', lang]), lang);
  } finally {
    copy.clear();
  }
}

interface Checking {
  readonly folder: string;
  readonly input: string;
  readonly options: ExamineOptions;
}

/** The arguments of a `check` of one file, with options that only say what to check. */
function plainCheck(folder: string, [command, ...args]: readonly string[]): Checking | undefined {
  const inFolder = (name: string): string => path.join(folder, name);
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const known = { draft: flag, pages: flag, templates: text, fonts: text, words: text, config: text };
  if (command !== 'check' || !args.every((arg) => !arg.startsWith('-') || Object.hasOwn(known, arg.slice(2)))) return;
  const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
  const [input, ...more] = positionals;
  const { draft, pages, templates, fonts, words, config } = values;
  if (input === undefined || more.length > 0) return;
  if (!lstatSync(inFolder(input), { throwIfNoEntry: false })?.isFile()) return;
  const options = {
    draft,
    pages,
    only: documentNames,
    templates: templates && inFolder(templates),
    fonts: fonts && inFolder(fonts),
    words: words && inFolder(words),
    config: config && inFolder(config),
  };
  return { folder, input: inFolder(input), options };
}

async function examined({ folder, input, options }: Checking, lang: Language): Promise<readonly Told[]> {
  const { diagnostics, sources } = await examine(input, options, world);
  const byName = new Map(sources.map((source) => [source.name, source]));
  return ordered(diagnostics).map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    place: placeText(diagnostic.at, byName).replace(`${folder}${path.sep}`, ''),
    sentence: messageOf(diagnostic, lang).what,
  }));
}

/** The problems in what the command printed for a person: `severity: sentence [code]`, with the place, if it has one, on the line before. */
function printed({ status, stderr }: Ended, lang: Language): readonly Told[] {
  const told = Object.entries(reportWords[lang].severity).flatMap(([severity, word]) =>
    [...stderr.matchAll(new RegExp(`^(?:(.+)\\n)?${word}: (.*) \\[([a-z0-9-]+)\\]$`, 'gm'))].map(
      ([, place = '', sentence = '', code = '']) => ({ code, severity, place, sentence }),
    ),
  );
  if (told.length === 0 && status !== 0) throw new Error(`ended with ${status} and told nothing: ${stderr}`);
  return told;
}

import type { Diagnostic, Outcome, Place, SourceRange } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import type { OfficeWords, Submission } from '../model/submission.ts';
import { decode, forbiddenCharacters } from '../read/index.ts';
import { wordEntries, wordProblem } from '../thai/word-list.ts';
import { pathBeside } from '../world/beside.ts';
import type { FileRead, World } from '../world/world.ts';
import { unreadable } from './named-file.ts';
import type { UsedFile } from './used-file.ts';

const largest = 1024 * 1024;
const mostWords = 20_000;

/** The office's own words for line breaking, and the files that they were read from. */
export interface WordsOutcome extends Outcome<readonly string[]> {
  readonly used: readonly UsedFile[];
  readonly sources: readonly Source[];
}

/**
 * The words of `--words`, which is `file`, and after them those of the input; both count. Problems:
 * `word-unusable`, `list-too-long`, and what can be wrong with a file that is named or with its text.
 */
export function loadWords({ file: input, words }: Submission, file: string | undefined, world: World): WordsOutcome {
  const ofCommand =
    file === undefined
      ? nothing
      : fromFile({ name: file, path: file, at: { kind: 'command' } }, world.readInput(file, largest));
  const ofInput = words === undefined ? nothing : fromInput(words, input, world);
  return {
    value: [...(ofCommand.value ?? []), ...(ofInput.value ?? [])],
    diagnostics: [...ofCommand.diagnostics, ...ofInput.diagnostics],
    used: [...ofCommand.used, ...ofInput.used],
    sources: [...ofCommand.sources, ...ofInput.sources],
  };
}

const nothing: WordsOutcome = { diagnostics: [], used: [], sources: [] };

function fromInput(words: OfficeWords, input: string, world: World): WordsOutcome {
  switch (words.kind) {
    case 'file': {
      const { name, at } = words;
      const path = pathBeside(input, name);
      return fromFile({ name, path, at: { kind: 'range', ...at } }, world.readBeside(input, name, largest));
    }
    case 'list': {
      const diagnostics = words.words.flatMap(({ text, at }) => unusable(text.trim(), () => at));
      return { ...nothing, value: words.words.map(({ text }) => text.trim()), diagnostics };
    }
  }
}

/** A file of words: as it was named, its path from the working folder, and where it was named. */
interface WordsFile {
  readonly name: string;
  readonly path: string;
  readonly at: Place;
}

function fromFile({ name, path, at }: WordsFile, read: FileRead): WordsOutcome {
  if (!read.ok) return { ...nothing, diagnostics: [notRead(read.why, name, at)] };
  const { value: source, diagnostics } = decode(path, read.bytes);
  if (source === undefined) return { ...nothing, diagnostics };
  const entries = wordEntries(source.text);
  const problems: readonly Diagnostic[] =
    entries.length > mostWords
      ? [tooMany(path, entries.length)]
      : entries.flatMap(({ text, start }) =>
          unusable(text, (from, to) => ({ file: path, start: start + from, end: start + to })),
        );
  return {
    value: entries.map(({ text }) => text),
    diagnostics: [...forbiddenCharacters(source), ...problems],
    used: [{ name, bytes: read.bytes }],
    sources: [source],
  };
}

/** A file that the command line names may lie anywhere, and the command is to be mended. */
function notRead(why: Extract<FileRead, { ok: false }>['why'], name: string, at: Place): Diagnostic {
  if (at.kind === 'command' && why === 'missing')
    return { code: 'input-missing', severity: 'error', at, params: { path: name } };
  return unreadable(why, name, largest, at);
}

function unusable(word: string, rangeOf: (start: number, end: number) => SourceRange): readonly Diagnostic[] {
  const problem = wordProblem(word);
  if (problem === undefined) return [];
  const { why, start, end } = problem;
  return [
    { code: 'word-unusable', severity: 'error', at: { kind: 'range', ...rangeOf(start, end) }, params: { word, why } },
  ];
}

function tooMany(file: string, length: number): Diagnostic {
  const params = { limit: mostWords, length };
  return { code: 'list-too-long', severity: 'error', at: { kind: 'file', file }, params };
}

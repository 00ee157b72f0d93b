import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { home } from '../../home.ts';
import { type Preparation, preparations } from './preparations.ts';

/** One folder of `examples/broken`. What its `case.yaml` says is told in `examples/broken/README.md`. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** The problems of the wrong run: the folder's own, then those of `also`. */
  readonly codes: readonly string[];
  /** Where the folder's own problem is, as tools write it: `wrong.yaml:12:43`, a file, or nothing for the command line. */
  readonly place: string;
  readonly severity: string;
  /** The command and its arguments that tell the problem, and those that tell none. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly prepare?: Preparation;
}

const broken = path.join(home, 'examples/broken');

/** The names of all folders, sorted. */
export const caseNames: readonly string[] = readdirSync(broken, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Reads a folder's case. Throws what an author of examples must know. */
export function caseOf(name: string): Case {
  const folder = path.join(broken, name);
  const written: Record<string, unknown> = parse(readFileSync(path.join(folder, 'case.yaml'), 'utf8'));
  const { at, severity, run = ['check'], right = run, also = [], prepare, ...others } = written;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Error(`${name}/case.yaml: what is ${unknown.join(', ')}?`);
  const preparation = prepare === undefined ? undefined : preparations[String(prepare)];
  if (prepare !== undefined && !preparation) throw new Error(`${name}/case.yaml: no preparation is named ${prepare}`);
  const withInput = (args: unknown, input: string): readonly string[] =>
    existsSync(path.join(folder, input)) ? [...texts(args), input] : texts(args);
  return {
    name,
    folder,
    codes: [name, ...texts(also)],
    place: placeOf(String(at)),
    severity: String(severity),
    wrong: withInput(run, 'wrong.yaml'),
    right: withInput(right, 'right.yaml'),
    ...(preparation && { prepare: preparation }),
  };
}

function placeOf(at: string): string {
  if (at === 'command') return '';
  if (at === 'file') return 'wrong.yaml';
  return /^\d+:\d+$/.test(at) ? `wrong.yaml:${at}` : at;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

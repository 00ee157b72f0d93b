import { fileOf } from '../../build.ts';
import type { Diagnostic, DocumentName } from '../../model/diagnostic.ts';
import type { LaidOut } from '../../model/page.ts';
import type { Source } from '../../model/source.ts';
import { documentNames, formats } from '../../packet/packet.ts';
import { limits } from '../../read/limits.ts';
import { type Typeset, typeset } from '../../typeset.ts';
import { overlaid } from '../../world/overlaid.ts';
import type { World } from '../../world/world.ts';
import type { PageState } from '../contract.ts';
import { bytesOf, type InputFile, inputFile } from './input-file.ts';
import type { DeskOptions } from './options.ts';
import { pageStates } from './page-states.ts';

/** One build: what it read, what it told, and what it made. */
export interface Round {
  /** None where the input could not be read. */
  readonly input?: InputFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly made?: Made;
}

/** The papers of a round that made some. */
export interface Made {
  readonly set: Typeset;
  readonly options: DeskOptions;
  readonly sources: readonly Source[];
  readonly papers: readonly Paper[];
}

export interface Paper {
  readonly name: DocumentName;
  /** The round that made it first as it is. */
  readonly round: number;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageState[];
  readonly laidOut: LaidOut;
}

/**
 * Builds an input once. `number` is the round's, `before` are the papers made last: one that is still the same keeps its round. `onFirst` is told
 * of the first new paper as soon as it is there: it can be drawn while the others are made.
 */
export async function makeRound(
  input: string,
  number: number,
  before: readonly Paper[],
  options: DeskOptions,
  world: World,
  onFirst: (paper: Paper) => void,
): Promise<Round> {
  const read = world.readInput(input, limits.bytes);
  const file = read.ok ? inputFile(input, read.bytes) : undefined;
  const { value: set, ...told } = await typeset(input, allOf(options), file ? asShown(file, world, input) : world);
  const made = set && {
    set,
    options,
    sources: told.sources,
    papers: await papersOf(set, number, before, options, world, onFirst),
  };
  return { ...(file && { input: file }), ...told, ...(made && { made }) };
}

/** What the desk asks of every stage: all papers, and all that `build` would tell. */
export function allOf(options: DeskOptions): DeskOptions & Parameters<typeof typeset>[1] {
  return { ...options, only: documentNames, formats };
}

/** The world with the input's text in it that pages and problems count in. */
function asShown({ bytes, text, lineEnd, hasMark }: InputFile, world: World, input: string): World {
  const shown = lineEnd === '\n' && !text.includes('\r') ? bytes : bytesOf(text, { lineEnd: '\n', hasMark });
  return overlaid(world, input, shown);
}

async function papersOf(
  set: Typeset,
  number: number,
  before: readonly Paper[],
  options: DeskOptions,
  world: World,
  onFirst: (paper: Paper) => void,
): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  for (const laidOut of set.laidOut) {
    await breath();
    const { name } = laidOut.document;
    const { bytes } = await fileOf(set, laidOut, 'pdf', options, world);
    const pages = pageStates(laidOut);
    const same = before.find((paper) => paper.name === name && isSame(paper.bytes, bytes));
    const paper = { name, round: same?.round ?? number, bytes: same?.bytes ?? bytes, pages, laidOut };
    if (paper.round === number && papers.every(({ round }) => round !== number)) onFirst(paper);
    papers.push(paper);
  }
  return papers;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** Lets what else is waiting, such as answers to the page, go ahead of a long piece of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

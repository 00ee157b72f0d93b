import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Submission } from '../model/submission.ts';
import { locate, type Parsed } from '../read/index.ts';
import type { World } from '../world/world.ts';
import { coerce } from './coerce.ts';
import { collect } from './collect.ts';
import { checkDocument } from './document.ts';
import { checkFacts } from './facts/index.ts';
import { foldedTexts } from './folded-text.ts';
import { unlistedLines } from './lines-not-listed.ts';
import { isMap } from './merge.ts';
import { officeWords } from './office-words.ts';
import type { PacketFacts } from './packet-facts.ts';
import { schemaNamed, validate } from './schema.ts';

export { type Accepted, accept } from './accept.ts';
export type { Conforming } from './compiled.ts';
export type { SchemaName } from './schema.ts';
export { schemaNames, schemaText } from './schema-text.ts';

/** What the reader made of a file. */
export type Input = Pick<Parsed, 'source' | 'tree'>;

export interface CheckOptions {
  /** Allows a number that is not issued and dates without a day. */
  readonly draft: boolean;
}

/** What a check found. `facts` is all that is sound in the input, for the rules, whether or not the whole is. */
export interface Checked extends Outcome<Submission> {
  readonly facts?: PacketFacts;
}

/**
 * An input's tree as a submission, if papers can be made of it. Everything wrong is told at once: what the
 * schema does not allow, what one of the three documents lacks, and facts that cannot be. Warnings do
 * not stop; with an error there is no value.
 */
export function check({ source, tree }: Input, { draft }: CheckOptions, world: World): Checked {
  const schema = schemaNamed('meeting');
  const input = coerce(tree, schema);
  const verdict = validate('meeting', input);
  const ofSchema = collect(verdict.ok ? [] : verdict.errors, tree, schema);
  if (!isMap(input)) return { diagnostics: ofSchema.diagnostics };

  const written = locate(source, tree);
  const letter = checkDocument('cover-letter', input, tree, written, ofSchema.meant);
  const memo = checkDocument('information-memo', input, tree, written, ofSchema.meant);
  const checklist = checkDocument('checklist', input, tree, written, ofSchema.meant);
  const head = { file: source.name, draft };
  const facts = { ...head, letter: letter.sound, memo: memo.sound, checklist: checklist.sound };
  const diagnostics = eachOnce([
    ...ofSchema.diagnostics,
    ...[letter, memo, checklist].flatMap((document) => document.diagnostics),
    ...foldedTexts(source.text, tree),
    ...unlistedLines(tree, schema),
    ...checkFacts(facts, world),
  ]);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { facts, diagnostics };
  if (!letter.whole || !memo.whole || !checklist.whole) throw new Error('a document was refused and no reason told');
  const fonts = typeof input.fonts === 'string' ? { name: input.fonts, at: written.value('/fonts') } : undefined;
  const words = verdict.ok && verdict.value.words ? officeWords(verdict.value.words, tree, written) : undefined;
  const documents = { letter: letter.whole, memo: memo.whole, checklist: checklist.whole };
  return { facts, value: { ...head, ...(fonts && { fonts }), ...(words && { words }), ...documents }, diagnostics };
}

/** A shared fact is seen once for each document: its problem is told once. */
function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, at, params }: Diagnostic): string => JSON.stringify([code, at, params]);
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}

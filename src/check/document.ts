import type { Diagnostic, DocumentName } from '../model/diagnostic.ts';
import type { DocumentFacts, Places } from '../model/submission.ts';
import type { TreeNode } from '../read/index.ts';
import type { PlainMap } from './coerce.ts';
import type { Conforming } from './compiled.ts';
import { errorAt } from './error-at.ts';
import { merge, sectionOf } from './merge.ts';
import { nameRange, nodeAt } from './node-at.ts';
import { child } from './pointer.ts';
import { schemaNamed, type Verdict, validate } from './schema.ts';
import { type Sound, soundPart } from './sound.ts';

/** One document's facts against its schema. */
export interface DocumentCheck<N extends DocumentName> {
  /** Absent unless they agree with the schema. */
  readonly whole?: DocumentFacts<Conforming[N]>;
  readonly sound: DocumentFacts<Sound<Conforming[N]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges one document's facts and holds them against its schema. What a value must be was told of the
 * whole input already; here it is what this document lacks: `document-needs`,
 * but for the keys of `meant`, which are there by another name or in another place, be it the document's whole section.
 */
export function checkDocument<N extends DocumentName>(
  name: N,
  meeting: PlainMap,
  tree: TreeNode,
  written: Places,
  meant: ReadonlySet<string>,
): DocumentCheck<N> {
  const { facts, places } = merge(name, meeting, tree, written);
  const verdict = validate(name, facts);
  const section = child('', sectionOf[name]);
  const range = nameRange(nodeAt(tree, section));
  const isMeant = (key: string): boolean =>
    meant.has(section) || ['', section].some((map) => meant.has(child(map, key)));
  const diagnostics = lacking(verdict)
    .filter((key) => !isMeant(key))
    .map((key) => errorAt('document-needs', range, { key, document: name }));
  const sound = { facts: soundPart<N>(facts, verdict), places };
  return { ...(verdict.ok && { whole: { facts: verdict.value, places } }), sound, diagnostics };
}

/** What is required of the document and not of every input, where it would be told as a `missing-key`. */
function lacking(verdict: Verdict<unknown>): readonly string[] {
  const { required = [] } = schemaNamed('meeting').schema;
  const errors = verdict.ok ? [] : verdict.errors;
  return errors.flatMap(({ keyword, instancePath, params }) => {
    if (keyword !== 'required' || instancePath !== '' || required.includes(params.missingProperty)) return [];
    return [params.missingProperty];
  });
}

import type { Accepted } from '../check/accept.ts';
import { schemaNamed } from '../check/schema.ts';
import type { Diagnostic, DocumentName, Outcome } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Emblem } from '../model/emblem.ts';
import type { Source } from '../model/source.ts';
import type { DocumentFacts, Submission } from '../model/submission.ts';
import type { World } from '../world/world.ts';
import { checkTemplate } from './check-template.ts';
import { composeDocument } from './document.ts';
import { loadEmblem } from './emblem/index.ts';
import { createExpressions } from './expression.ts';
import { load } from './load.ts';
import { loadWords } from './office-words.ts';
import type { StyleSheet } from './styles.ts';
import type { Template } from './template.ts';
import { templatesMissing } from './templates-missing.ts';
import type { UsedFile } from './used-file.ts';

export { composeSpecimen } from './specimen.ts';
export { documentText, paragraphText } from './text.ts';

export interface ComposeOptions {
  /** The documents that are wanted, in their order. */
  readonly only: readonly DocumentName[];
  /** The folder of `--templates`. */
  readonly templates: string | undefined;
  /** The file of `--words`. */
  readonly words: string | undefined;
}

/** The documents of a submission, ready to be laid out, and the files read for them. */
export interface Composed {
  readonly documents: readonly Document[];
  readonly used: { readonly inputs: readonly UsedFile[]; readonly templates: readonly UsedFile[] };
}

/** The texts of templates are there for reports also where nothing could be composed. */
export interface ComposeOutcome extends Outcome<Composed> {
  readonly sources: readonly Source[];
}

/** Fills the templates in with the submission's facts (design.md section 4). */
export async function compose(submission: Submission, options: ComposeOptions, world: World): Promise<ComposeOutcome> {
  const missing = templatesMissing(options.templates, world);
  if (missing) return { diagnostics: [missing], sources: [] };
  const folders = { input: submission.file, folder: options.templates };
  const sheet = await load('styles', 'styles.yaml', folders, world);
  const templates = await Promise.all(options.only.map((name) => load('template', `${name}.yaml`, folders, world)));
  const emblem = await emblemOf(submission, world);
  const words = loadWords(submission, options.words, world);
  const sources = [...[sheet, ...templates].flatMap(({ source }) => (source ? [source] : [])), ...words.sources];
  const diagnostics: Diagnostic[] = [sheet, ...templates, emblem, words].flatMap((part) => part.diagnostics);
  const loaded = templates.flatMap(({ value }) => (value ? [value] : []));
  if (!sheet.value || loaded.length < templates.length) return { diagnostics, sources };

  const documents = composeAll(submission, sheet.value, loaded, emblem.value, words.value ?? [], diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, sources };
  const used = {
    inputs: [
      ...(emblem.value ? [{ name: submission.letter.facts.emblem ?? '', bytes: emblem.value.bytes }] : []),
      ...words.used,
    ],
    templates: [sheet.value, ...loaded].map(({ source, bytes }) => ({ name: source.name, bytes })),
  };
  return { value: { documents, used }, diagnostics, sources };
}

function composeAll(
  submission: Submission,
  sheet: Accepted<StyleSheet>,
  templates: readonly Accepted<Template>[],
  emblem: Emblem | undefined,
  words: readonly string[],
  diagnostics: Diagnostic[],
): readonly Document[] {
  const expressions = createExpressions();
  return templates.flatMap((template) => {
    const { document } = template.value;
    const names = { facts: schemaNamed(document), bound: new Map() };
    // Of what ships with cabsub a test says the same once for all (test/compose/builtin-templates.test.ts).
    const problems: Diagnostic[] = [
      ...(sheet.ships ? [] : checkTemplate(sheet.value.furniture, '/furniture', names, expressions, sheet.range)),
      ...(template.ships ? [] : checkTemplate(template.value, '', names, expressions, template.range)),
    ];
    diagnostics.push(...problems);
    if (problems.length > 0) return [];
    const facts = factsOf(submission, document);
    return [
      composeDocument(
        { facts, template, sheet: sheet.value, expressions, emblem, words, draft: submission.draft },
        (problem) => diagnostics.push(problem),
      ),
    ];
  });
}

function factsOf(submission: Submission, document: DocumentName): DocumentFacts<object> {
  return { 'cover-letter': submission.letter, 'information-memo': submission.memo, checklist: submission.checklist }[
    document
  ];
}

async function emblemOf({ letter, file }: Submission, world: World): Promise<Outcome<Emblem>> {
  const name = letter.facts.emblem;
  if (name === undefined) return { diagnostics: [] };
  return loadEmblem(name, file, { kind: 'range', ...letter.places.value('/emblem') }, world);
}

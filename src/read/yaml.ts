import { Composer, type CST, type Document } from 'yaml';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { forbiddenCharacters } from './characters.ts';
import { type Comment, comments } from './comments.ts';
import { syntaxProblem } from './fault.ts';
import { limits } from './limits.ts';
import { properties } from './properties.ts';
import { syntaxFaults } from './syntax.ts';
import { type Tokens, tokenize } from './tokens.ts';
import type { TreeNode } from './tree.ts';
import { walk } from './walk.ts';

type Whole = Extract<Tokens, { kind: 'whole' }>;

/** What a YAML text says, and what stands beside it for people. */
export interface Yaml {
  readonly tree: TreeNode;
  readonly comments: readonly Comment[];
}

/**
 * YAML text as a tree: YAML 1.2 core schema, one document, no aliases, tags or merge keys. All
 * problems are told at once. The tree is absent when the writing of the file is at fault, so that
 * nothing is said about values that may not be the ones meant.
 */
export function parseYaml(source: Source): Outcome<Yaml> {
  const characters = forbiddenCharacters(source);
  const tokens = tokenize(source.text);
  if (tokens.kind !== 'whole') return { diagnostics: [...characters, limitProblem(source, tokens)] };
  const { value, diagnostics } = parseTokens(source, tokens);
  const beside = comments(source.name, source.text, tokens.lexemes);
  return { ...(value && { value: { tree: value, comments: beside } }), diagnostics: [...characters, ...diagnostics] };
}

function parseTokens(source: Source, tokens: Whole): Outcome<TreeNode> {
  const { name: file, text } = source;
  const documents = tokens.trees.filter((token) => token.type === 'document');
  const [first, second] = documents;
  const diagnostics = properties(file, tokens.lexemes);
  if (second) diagnostics.push(severalDocuments(source, second));
  const document = compose(tokens.trees);
  diagnostics.push(...syntaxFaults(text, tokens, document?.errors ?? []).map((fault) => syntaxProblem(file, fault)));
  if (!first?.value && diagnostics.length === 0) return { diagnostics: [empty(file)] };
  if (!document?.contents || isBroken(diagnostics)) return { diagnostics };
  const tree = walk(file, document.contents);
  diagnostics.push(...tree.diagnostics);
  return isBroken(diagnostics) || !tree.value ? { diagnostics } : { value: tree.value, diagnostics };
}

/**
 * The first document. What stands around documents is judged elsewhere; unique keys are checked
 * in the walk, since the library compares each with each.
 */
function compose(trees: readonly CST.Token[]): Document.Parsed | undefined {
  const composer = new Composer({ schema: 'core', uniqueKeys: false, merge: false, resolveKnownTags: false });
  const [document] = composer.compose(trees.filter(({ type }) => type === 'document' || type === 'doc-end'));
  return document;
}

function isBroken(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === 'yaml-syntax' || code === 'yaml-several-documents');
}

function limitProblem({ name: file }: Source, { kind, start }: Exclude<Tokens, Whole>): Diagnostic {
  const at = { kind: 'range', file, start, end: start + 1 } as const;
  return kind === 'too-deep'
    ? { code: 'yaml-too-deep', severity: 'error', at, params: { limit: limits.depth } }
    : { code: 'yaml-too-many-parts', severity: 'error', at, params: { limit: limits.parts } };
}

function severalDocuments({ name: file, text }: Source, { offset: start }: CST.Document): Diagnostic {
  const end = Math.min(start + '---'.length, text.length);
  return { code: 'yaml-several-documents', severity: 'error', at: { kind: 'range', file, start, end }, params: {} };
}

function empty(file: string): Diagnostic {
  return { code: 'input-empty', severity: 'error', at: { kind: 'file', file }, params: {} };
}

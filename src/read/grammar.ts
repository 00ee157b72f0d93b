import type { ErrorCode } from 'yaml';
import type { YamlFault } from '../model/diagnostic.ts';
import { colonWithoutSpace } from './colon.ts';
import type { Fault } from './fault.ts';

/** An error of the YAML library: its code and place. Its English text is not used. */
export interface GrammarError {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
}

/** An error with the line it stands on. */
interface Sighting {
  readonly error: GrammarError;
  readonly text: string;
  readonly lineStart: number;
  /** The line up to the error, and from it on. */
  readonly before: string;
  readonly after: string;
  /** The library sees a key over several lines at the same place. */
  readonly multiline: GrammarError | undefined;
}

type Details = (sighting: Sighting) => YamlFault;

/** What each code of the library means to the one who wrote the file; aliases and tags are told elsewhere. */
const details: Record<ErrorCode, YamlFault | Details | undefined> = {
  ALIAS_PROPS: undefined,
  BAD_ALIAS: undefined,
  BAD_COLLECTION_TYPE: 'other',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: ({ after }) => (after.startsWith('\t') ? 'tab-indent' : 'indent'),
  BAD_PROP_ORDER: undefined,
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: ({ multiline }) => (multiline ? 'indent' : 'colon-in-value'),
  BLOCK_IN_FLOW: 'missing-comma',
  DUPLICATE_KEY: 'other',
  IMPOSSIBLE: 'other',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: (sighting) => (isDash(sighting) ? misplacedDash(sighting) : missingColon(sighting)),
  MULTIPLE_ANCHORS: undefined,
  MULTIPLE_DOCS: 'other',
  MULTIPLE_TAGS: undefined,
  NON_STRING_KEY: 'other',
  RESOURCE_EXHAUSTION: 'other',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: undefined,
  UNEXPECTED_TOKEN: unexpected,
};

/**
 * The library's error as a fault of ours, if it is one. `multiline` is the library's
 * MULTILINE_IMPLICIT_KEY at the same place, if there is one.
 */
export function grammarFault(text: string, error: GrammarError, multiline?: GrammarError): Fault | undefined {
  const start = Math.min(error.pos[0], text.length);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const sighting = { error, text, lineStart, before, after: restOfLine(text, start), multiline };
  const detail = details[error.code];
  return detail && placed(typeof detail === 'string' ? detail : detail(sighting), sighting, start);
}

function placed(detail: YamlFault, { error, text, after, multiline }: Sighting, start: number): Fault {
  if (detail === 'indent') return wholeLine(text, multiline ? multiline.pos[1] - 1 : start);
  if (detail === 'colon-in-value') return wholeValue(after, start);
  const end = Math.min(Math.max(error.pos[1], start), start + after.length);
  const fault: Fault = { detail, start, end, until: start };
  return detail === 'colon-space' ? (colonWithoutSpace(after, start) ?? fault) : fault;
}

/** A value that holds `: ` is text once it stands in quotation marks. */
function wholeValue(after: string, start: number): Fault {
  const value = after.trimEnd();
  const end = start + value.length;
  const fault: Fault = { detail: 'colon-in-value', start, end, until: end };
  return /["'\\]|\s#/.test(value) ? fault : { ...fault, fix: { start, end, text: `"${value}"` } };
}

/**
 * A line that does not stand under its siblings. The library's own place may be its indentation,
 * or the value above it that it seems to go on from.
 */
function wholeLine(text: string, inside: number): Fault {
  const lineStart = text.lastIndexOf('\n', inside - 1) + 1;
  const line = restOfLine(text, lineStart).trimEnd();
  const end = lineStart + line.length;
  return { detail: 'indent', start: lineStart + line.search(/\S|$/), end, until: end };
}

function missingCharacter(sighting: Sighting): YamlFault {
  const { before, after } = sighting;
  if (after.startsWith('#')) return 'comment-space';
  if (before.startsWith('---')) return 'document-start';
  if (/^["'[{]/.test(after)) return 'missing-comma';
  return isDash(sighting) ? misplacedDash(sighting) : missingColon(sighting);
}

/** A line in a map that is no `key: value`. */
function missingColon({ text, lineStart, before, after }: Sighting): YamlFault {
  const lineAbove = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  if (/[|>][-+\d]*\s*$/.test(lineAbove)) return 'block-not-indented';
  if (/^ +$/.test(lineAbove) && lineAbove.length > before.length) return 'indent';
  if (/^-\S/.test(after)) return 'dash-space';
  if (before.trim() === '' && colonWithoutSpace(after, 0)) return 'colon-space';
  return 'missing-colon';
}

function unexpected(sighting: Sighting): YamlFault {
  const { before, after } = sighting;
  if (isDash(sighting)) return misplacedDash(sighting);
  if (/(^|[:\s-])[|>][-+\d]*\s*$/.test(before)) return 'block-header';
  if (/["']\s*$/.test(before)) return 'text-after-quote';
  if (after.startsWith(',')) return 'extra-comma';
  return before.trim() === '' ? 'indent' : 'text-after-value';
}

function isDash({ after }: Sighting): boolean {
  return /^-(\s|$)/.test(after);
}

function misplacedDash({ before }: Sighting): YamlFault {
  return before.trim() === '' ? 'list-in-map' : 'dash-after-colon';
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

import type { DocumentName } from '../document-name.ts';

/** What a schema does not allow. */
export interface SchemaProblems {
  'unknown-key': { key: string; suggestion?: string };
  /** `belongs` is the dotted path of the map that takes the key, empty for the top of the file. */
  'misplaced-key': { key: string; belongs: string };
  'missing-key': { key: string; of: string };
  'wrong-type': { expected: ValueKind; found: ValueKind };
  'not-in-list': { value: string; allowed: readonly string[]; suggestion?: string };
  'text-empty': Record<never, never>;
  'text-too-long': { limit: number; length: number };
  'list-too-long': { limit: number; length: number };
  'list-too-short': { limit: number; length: number };
  'bad-pattern': { value: string; example: string };
  'number-out-of-range': { value: string; least?: number; most?: number };
  'number-in-thai-digits': { value: string; arabic: string };
  /** `dress` is what makes it no plain number. */
  'number-not-plain': { value: string; plain: string; dress: 'quotes' | 'form' };
  'number-with-unit': { value: string; plain: string; unit: string };
  'lines-not-listed': { lines: number };
  /** The value is a word for what leaving the key out says. */
  'key-to-leave-out': { key: string; value: string };
  'document-needs': { key: string; document: DocumentName };
}

/** The kinds of value that a problem's sentence can name. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing' | 'text-or-list';

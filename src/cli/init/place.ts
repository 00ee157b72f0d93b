import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { writeFile } from '../../packet/write/file.ts';

/** The files of a new submission. */
export interface Start {
  readonly input: string;
  /** Beside the input, for editors: it stays true to this version, and needs no network. */
  readonly schema: string;
}

/** What came of writing both. The schema is another's where one was there that is not this version's. */
export type Writing =
  | { readonly kind: 'written'; readonly files: readonly string[]; readonly schemaIsOther: boolean }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unwritten'; readonly diagnostics: readonly Diagnostic[] };

/** Where a folder's new submission goes. */
export function startIn(folder: string): Start {
  return { input: path.join(folder, 'meeting.yaml'), schema: path.join(folder, 'meeting.schema.json') };
}

/** Whether something has the name already, also a link that leads nowhere. */
export function isTaken(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // What stands in the folder's way is told when the file cannot be written.
    return false;
  }
}

/** Writes both, the input last, so that there is none without its schema. Nothing is written over: a schema that is there stays. */
export function writeStart({ input, schema }: Start, texts: Readonly<Record<keyof Start, string>>): Writing {
  const keepsSchema = isTaken(schema);
  const files = [...(keepsSchema ? [] : [{ file: schema, text: texts.schema }]), { file: input, text: texts.input }];
  for (const { file, text } of files) {
    const diagnostics = writeFile(new TextEncoder().encode(text), file, { force: false });
    if (diagnostics.some(({ code }) => code === 'file-exists')) return { kind: 'taken' };
    if (diagnostics.length > 0) return { kind: 'unwritten', diagnostics };
  }
  return {
    kind: 'written',
    files: files.map(({ file }) => file),
    schemaIsOther: keepsSchema && !holds(schema, texts.schema),
  };
}

function holds(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { treeOf } from '../../../../src/edit/index.ts';
import type { DeskProblem } from '../../../../src/preview/contract.ts';
import type { Schema } from '../../../../src/preview/page/form/schema.ts';
import type { TreeNode } from '../../../../src/read/index.ts';
import { home } from '../../../home.ts';

/** The schema as the server hands it out. */
export const schema: Schema = JSON.parse(readFileSync(path.join(home, 'schemas/meeting.schema.json'), 'utf8'));

export function tree(text: string): TreeNode {
  const read = treeOf(text);
  if (!read) throw new Error(`cannot be read:\n${text}`);
  return read;
}

/** A problem at the first stretch that reads so. */
export function problemAt(text: string, part: string, more: Partial<DeskProblem> = {}): DeskProblem {
  const start = text.indexOf(part);
  const stretch = { start, end: start + part.length, line: 1, column: 1 };
  return {
    code: 'wrong-type',
    severity: 'error',
    message: { what: part },
    at: { file: 'meeting.yaml', inInput: true, stretch },
    related: [],
    ...more,
  };
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, type TreeNode } from '../../src/read/index.ts';
import { home } from '../home.ts';
import { exampleNames, inputOf } from './built.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const meeting: Schema = JSON.parse(readFileSync(path.join(home, 'schemas/meeting.schema.json'), 'utf8'));

/** Every path of keys that the schema allows, lists passed through. A paper's own section may repeat shared keys. */
function paths(schema: Schema, prefix: string): readonly string[] {
  const { $ref, properties = {}, items } = schema;
  const target = $ref === undefined ? undefined : meeting.$defs?.[$ref.replace('#/$defs/', '')];
  if (target) return paths(target, prefix);
  if (items) return paths(items, prefix);
  return Object.entries(properties)
    .filter(([key]) => !(isSection(prefix) && key in (meeting.properties ?? {})))
    .flatMap(([key, inner]) => [`${prefix}/${key}`, ...paths(inner, `${prefix}/${key}`)]);
}

/** Fonts of a ministry's own may not be copied into an example. */
const elsewhere: ReadonlySet<string> = new Set(['/fonts']);

const isSection = (prefix: string) => ['/letter', '/memo', '/checklist'].includes(prefix);

function written(node: TreeNode, prefix: string): readonly string[] {
  if (node.kind === 'list') return node.items.flatMap((item) => written(item, prefix));
  if (node.kind === 'scalar') return [];
  return node.entries.flatMap(({ key, value }) => [`${prefix}/${key}`, ...written(value, `${prefix}/${key}`)]);
}

function treeOf(name: (typeof exampleNames)[number]): TreeNode {
  const { value } = readText({ name, text: readFileSync(inputOf(name), 'utf8') });
  if (!value) throw new Error(`${name} cannot be read`);
  return value.tree;
}

describe('the example every-field', () => {
  it('uses every key of the input’s schema', () => {
    const used = new Set(written(treeOf('every-field'), ''));
    expect(paths(meeting, '').filter((each) => !used.has(each) && !elsewhere.has(each))).toEqual([]);
  });
});

describe.each(exampleNames)('the example %s', (name) => {
  it('tells editors its schema, by a path that leads there', () => {
    const [first = ''] = readFileSync(inputOf(name), 'utf8').split('\n');
    const [, reference = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect(path.resolve(path.dirname(inputOf(name)), reference)).toBe(path.join(home, 'schemas/meeting.schema.json'));
  });
});

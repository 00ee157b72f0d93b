import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conform } from '../../src/check/conform.ts';
import type { SchemaName } from '../../src/check/index.ts';
import { readText } from '../../src/read/index.ts';
import { checked, smallest } from './checked.ts';

function tree(text: string) {
  const { value, diagnostics } = readText({ name: 'file.yaml', text });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.tree;
}

const shipped: readonly (readonly [SchemaName, string])[] = [
  ['template', 'templates/cover-letter.yaml'],
  ['template', 'templates/information-memo.yaml'],
  ['template', 'templates/checklist.yaml'],
  ['styles', 'templates/styles.yaml'],
  ['fonts', 'fonts/faces.yaml'],
];

it.each(shipped)('%s: %s agrees with its schema', (name, path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  expect(conform(name, tree(text)).diagnostics).toEqual([]);
});

describe('a block of a template', () => {
  const template = (block: string) => tree(`document: checklist\ntitle: x\nblocks:\n  - ${block}\n`);

  it('is held against its own kind alone', () => {
    const { diagnostics } = conform('template', template('{ block: gap, line: 3 }'));
    expect(diagnostics).toMatchObject([{ code: 'unknown-key', params: { key: 'line', suggestion: 'lines' } }]);
  });

  it('must be of a kind there is', () => {
    const { diagnostics } = conform('template', template('{ block: paragrph, text: x }'));
    expect(diagnostics).toMatchObject([
      { code: 'not-in-list', params: { value: 'paragrph', suggestion: 'paragraph' } },
    ]);
  });

  it('must say its kind', () => {
    const { diagnostics } = conform('template', template('{ style: body, text: x }'));
    expect(diagnostics).toMatchObject([{ code: 'missing-key', params: { key: 'block', of: 'blocks' } }]);
  });

  it('reads its lengths as numbers', () => {
    const { value } = conform('template', template('{ block: date, style: date, of: date, room: 1.5 }'));
    expect(value?.blocks).toMatchObject([{ block: 'date', room: 1.5 }]);
  });
});

describe('an e-mail address', () => {
  const told = (address: string) =>
    checked(smallest.replace('saraban@ministry.go.th', address)).diagnostics.map(({ code }) => code);

  it.each(['saraban@ministry', 'saraban@ministry.', 'saraban@.go.th', 'saraban@ministry..th', 'saraban@ministry.go.1'])(
    '%s lacks a part of its domain',
    (address) => {
      expect(told(address)).toEqual(['bad-pattern']);
    },
  );

  it.each(['saraban@ministry.go.th', 'a.b+c@m-society.example.go.th', 'x@y.th'])('%s is whole', (address) => {
    expect(told(address)).toEqual([]);
  });
});

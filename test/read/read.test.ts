import { expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { limits } from '../../src/read/limits.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import type { World } from '../../src/world/world.ts';

function worldOf(readInput: World['readInput']): World {
  const builtin = (): never => {
    throw new Error('only the input is asked for');
  };
  return { ...memoryWorld({ files: {}, builtin }), readInput };
}

test.each([
  ['missing', 'input-missing'],
  ['folder', 'input-is-folder'],
  ['unreadable', 'input-unreadable'],
  ['outside', 'input-unreadable'],
  ['too-large', 'input-too-large'],
] as const)('a file that is %s is one problem of the file as a whole', (why, code) => {
  const { value, source, diagnostics } = read(
    'a/m.yaml',
    worldOf(() => ({ ok: false, why })),
  );
  expect([value, source]).toEqual([undefined, undefined]);
  expect(diagnostics).toMatchObject([{ code, severity: 'error', at: { kind: 'file', file: 'a/m.yaml' } }]);
});

test('the file is asked for with the size limit and read under the name the user gave', () => {
  const asked: unknown[] = [];
  const bytes = new TextEncoder().encode('kind: information\n');
  const world = worldOf((...question) => {
    asked.push(question);
    return { ok: true, path: '/real/m.yaml', bytes };
  });
  const { value, diagnostics } = read('m.yaml', world);
  expect(asked).toEqual([['m.yaml', limits.bytes]]);
  expect(diagnostics).toEqual([]);
  expect(value?.source.name).toBe('m.yaml');
  expect(value?.bytes).toBe(bytes);
  expect(value?.tree).toMatchObject({ kind: 'map', entries: [{ key: 'kind', value: { written: 'information' } }] });
});

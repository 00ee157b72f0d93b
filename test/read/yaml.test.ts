import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/index.ts';
import { limits } from '../../src/read/limits.ts';
import { told } from './told.ts';

function tree(text: string) {
  return readText({ name: 'm.yaml', text }).value?.tree;
}

describe('what an input may not use', () => {
  test.each([
    ['an alias', 'a: *x\n', ['yaml-alias «*x»']],
    ['bold text without quotation marks', 'a: **ข้อ** ต่อ\nb: 1\n', ['yaml-alias «**ข้อ**»']],
    ['an anchor', 'a: &x 1\n', ['yaml-alias «&x»']],
    ['a tag', 'a: !!str 1\nb: !x y\n', ['yaml-tag «!!str»', 'yaml-tag «!x»']],
    ['a Thai text that begins with !', 'a: !ด่วน มาก\n', ['yaml-tag «!ด่วน มาก»']],
    ['a merge key', '<<: {a: 1}\n', ['yaml-merge-key «<<»']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['yaml-several-documents «---»']],
    ['a key twice', 'a: 1\nb: 2\n"a": 3\n', ['yaml-duplicate-key «"a"»']],
    ['a key twice, once empty', '"a":\nb: 2\na: 3\n', ['yaml-duplicate-key «"a"»']],
    [
      'names of JavaScript',
      '__proto__: 1\na: {constructor: 2}\n',
      ['yaml-forbidden-key «__proto__»', 'yaml-forbidden-key «constructor»'],
    ],
    ['a map as a key', 'a: {{ x }}\n', ['yaml-key-not-text «{ x }»']],
    ['an entry without a key', 'a:\n  : 1\n', ['yaml-key-not-text «»']],
    ['control characters', 'a: ก\u0008\nb: \uFFFE\n', ['forbidden-character «\u0008»', 'forbidden-character «\uFFFE»']],
    ['half a character', 'a: \ud83d\n', ['forbidden-character «\ud83d»']],
    ['an escape for a forbidden character', 'a: "\\0"\n', ['forbidden-character «"\\0"»']],
    ['nothing', '', ['input-empty «file»']],
    ['comments alone', '# ยังไม่มี\n\n---\n', ['input-empty «file»']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('the first of two equal keys is named as related and stays', () => {
    const { value, diagnostics } = readText({ name: 'm.yaml', text: 'a: 1\na: 2\n' });
    expect(diagnostics[0]?.related).toEqual([{ kind: 'range', file: 'm.yaml', start: 0, end: 1 }]);
    expect(value?.tree).toMatchObject({ entries: [{ key: 'a', value: { written: '1' } }] });
  });

  test('a file of brackets alone is refused at the depth limit, and what is at the limit is read', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(told(nested(limits.depth))).toEqual([]);
    expect(told(nested(limits.depth + 1))).toEqual(['yaml-too-deep «[»']);
    expect(told('['.repeat(100_000))).toEqual(['yaml-too-deep «[»']);
    expect(told('- '.repeat(100_000))).toEqual(['yaml-too-deep «-»']);
  });
});

describe('the tree keeps what was written', () => {
  test.each([
    ['0201', '0201', 201],
    ['1.10', '1.10', 1.1],
    ['no', 'no', 'no'],
    ['2550-04-17', '2550-04-17', '2550-04-17'],
    ['true', 'true', true],
    ['~', '~', null],
    ['', '', null],
    ['"0201"', '0201', '0201'],
    ['|\n  ก\n  ข\n', 'ก\nข\n', 'ก\nข\n'],
    ['ก\n  ข', 'ก ข', 'ก ข'],
  ])('%j', (text, written, core) => {
    expect(tree(`a: ${text}\n`)).toMatchObject({ entries: [{ key: 'a', value: { kind: 'scalar', written, core } }] });
  });

  test('a file at fault in its writing has its source but no tree', () => {
    const outcome = readText({ name: 'm.yaml', text: 'a: "\n' });
    expect(outcome.value).toBeUndefined();
    expect(outcome.source?.text).toBe('a: "\n');
  });
});

test('of two entries with one key the one that is not empty stays, in the order of the file', () => {
  const keysOf = (text: string) => {
    const { value } = readText({ name: 'm.yaml', text });
    return value?.tree.kind === 'map'
      ? value.tree.entries.map(({ key, value: node }) => [key, node.kind === 'scalar' ? node.written : node.kind])
      : undefined;
  };
  expect(keysOf('a:\nb: 2\na: 3\n')).toEqual([
    ['b', '2'],
    ['a', '3'],
  ]);
  expect(keysOf('a: 1\nb: 2\na:\n')).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/check/silence/covered.ts';
import { readText } from '../../../src/read/index.ts';

/** What each comment of a text speaks of, as written; nothing for one that speaks of nothing. */
function covered(text: string): readonly (string | undefined)[] {
  const { value, diagnostics } = readText({ name: 'meeting.yaml', text });
  if (!value || diagnostics.length > 0) throw new Error(`not sound YAML: ${JSON.stringify(diagnostics)}`);
  const coverage = coverageOf(text, value.tree);
  return value.comments.map((comment) => {
    const range = coverage(comment);
    return range && text.slice(range.start, range.end).trimEnd();
  });
}

describe('a comment alone on its line speaks of', () => {
  test('the entry below it', () => {
    expect(covered('a: 1\n# x\nb: 2\nc: 3\n')).toEqual(['b: 2']);
  });

  test('all that is in the entry below it', () => {
    expect(covered('# x\na:\n  b: 1\n  c: 2\nd: 3\n')).toEqual(['a:\n  b: 1\n  c: 2']);
  });

  test('a key further in', () => {
    expect(covered('a:\n  b: 1\n  # x\n  c: 2\nd: 3\n')).toEqual(['c: 2']);
  });

  test('a list item, with all its keys', () => {
    expect(covered('a:\n  # x\n  - b: 1\n    c: 2\n  - b: 3\n')).toEqual(['b: 1\n    c: 2']);
  });

  test('what comes next in a map between braces', () => {
    expect(covered('a: { b: 1,\n  # x\n  c: 2 }\n')).toEqual(['c: 2']);
  });

  test('the same as the comments above it, with empty lines and other comments between', () => {
    expect(covered('# x\n\n# หมายเหตุอื่น\n# y\na: 1\nb: 2\n')).toEqual(['a: 1', 'a: 1', 'a: 1']);
  });

  test('nothing behind the last entry', () => {
    expect(covered('a: 1\n# x\n')).toEqual([undefined]);
  });
});

describe('a comment behind something speaks of', () => {
  test('the entry on its line', () => {
    expect(covered('a: 1 # x\nb: 2\n')).toEqual(['a: 1']);
  });

  test('the text that begins on its line', () => {
    expect(covered('body: | # x\n  หนึ่ง\n\n  สอง\nb: 2\n')).toEqual(['body: | # x\n  หนึ่ง\n\n  สอง']);
  });

  test('the whole map or list that begins on its line', () => {
    expect(covered('a: # x\n  b: 1\n  c: 2\nd: 3\n')).toEqual(['a: # x\n  b: 1\n  c: 2']);
    expect(covered('a: [ # x\n  1,\n  2 ]\nd: 3\n')).toEqual(['a: [ # x\n  1,\n  2 ]']);
  });

  test('the list item on its line', () => {
    expect(covered('a:\n  - 1\n  - 2 # x\n  - 3\n')).toEqual(['2']);
    expect(covered('a:\n  - b: 1 # x\n    c: 2\n')).toEqual(['b: 1 # x\n    c: 2']);
  });

  test('the list item below it, when it has a dash to itself', () => {
    expect(covered('a:\n  - |\n    หนึ่ง\n  - # x\n    b: 1\n    c: 2\n')).toEqual(['b: 1\n    c: 2']);
  });

  test('what ends on its line, when nothing begins there', () => {
    expect(covered('a: หนึ่ง\n  สอง # x\nb: 2\n')).toEqual(['a: หนึ่ง\n  สอง']);
    expect(covered('a: [{ c: 1 },\n  { c: 2 }\n] # x\nb: 2\n')).toEqual(['a: [{ c: 1 },\n  { c: 2 }\n]']);
  });

  test('the rest of a text, and not all that ends with it', () => {
    expect(covered('a:\n  b: หนึ่ง\n    สอง # x\n')).toEqual(['b: หนึ่ง\n    สอง']);
    expect(covered('a:\n  - b: 1\n    c: หนึ่ง\n      สอง # x\n')).toEqual(['c: หนึ่ง\n      สอง']);
    expect(covered('a: [1, { b: 2,\n  c: หนึ่ง\n    สอง # x\n  }]\n')).toEqual(['c: หนึ่ง\n    สอง']);
  });

  test('what begins on its line, even at its first character', () => {
    expect(covered('a: 1\nb: 2 # x\nc: 3\n')).toEqual(['b: 2']);
  });
});

test('line ends of Windows change nothing', () => {
  expect(covered('a: 1\r\n# x\r\nb: 2\r\nc: 3 # y\r\n')).toEqual(['b: 2', 'c: 3']);
});

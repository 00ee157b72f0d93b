import { describe, expect, test } from 'vitest';
import { readText } from '../../src/read/index.ts';

/** The comments of a text, each as written, those that stand alone on their line with a star. */
function comments(text: string): readonly string[] {
  const { value } = readText({ name: 'meeting.yaml', text });
  return (value?.comments ?? []).map(({ text: written, range, alone }) => {
    expect(text.slice(range.start, range.end)).toBe(written);
    return `${alone ? '*' : ''}${written}`;
  });
}

describe('a comment', () => {
  test.each([
    ['above a key', '# หนึ่ง\nkind: a\n', ['*# หนึ่ง']],
    ['above another', '# หนึ่ง\n#สอง\nkind: a\n', ['*# หนึ่ง', '*#สอง']],
    ['indented', 'a:\n    # หนึ่ง\n  b: c\n', ['*# หนึ่ง']],
    ['behind a value', 'kind: a # หนึ่ง\n', ['# หนึ่ง']],
    ['behind a key', 'kind: # หนึ่ง\n  a: b\n', ['# หนึ่ง']],
    ['behind the mark of a block text', 'body: | # หนึ่ง\n  ข้อความ\n', ['# หนึ่ง']],
    ['behind a dash', '- # หนึ่ง\n  a: b\n', ['# หนึ่ง']],
    ['behind a bracket and a comma', 'a: [ # หนึ่ง\n  b, # สอง\n  # สาม\n  c ]\n', ['# หนึ่ง', '# สอง', '*# สาม']],
    ['at the end, without a line end', 'kind: a\n# หนึ่ง', ['*# หนึ่ง']],
    ['below a block text, less indented', 'a:\n  body: |\n    ข้อความ\n  # หนึ่ง\n  b: c\n', ['*# หนึ่ง']],
    ['with line ends of Windows', '# หนึ่ง\r\nkind: a # สอง\r\n', ['*# หนึ่ง', '# สอง']],
    ['behind a byte-order mark', '\uFEFF# หนึ่ง\nkind: a\n', ['*# หนึ่ง']],
  ])('is found %s', (_, text, expected) => {
    expect(comments(text)).toEqual(expected);
  });

  test.each([
    ['in a block text', 'body: |\n  หนึ่ง\n  # สอง\n'],
    ['in a folded text', 'body: >\n  หนึ่ง\n  # สอง\n'],
    ['between quotation marks', 'a: "หนึ่ง # สอง"\n'],
    ['without a space in front of it', 'a: ห้อง#2\n'],
  ])('is none %s', (_, text) => {
    expect(comments(text)).toEqual([]);
  });
});

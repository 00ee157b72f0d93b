import { describe, expect, test } from 'vitest';
import { locate, readText } from '../../src/read/index.ts';

function locations(text: string) {
  const { value } = readText({ name: 'm.yaml', text });
  if (!value) throw new Error('the text of this test must be sound');
  const places = locate(value.source, value.tree);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    key: (pointer: string) => slice(places.key(pointer)),
    value: (pointer: string) => slice(places.value(pointer)),
    /** Where the first `part` of a value's text stands in the file. */
    text: (pointer: string, whole: string, part: string) => {
      const start = whole.indexOf(part);
      return slice(places.text(pointer, start, start + part.length));
    },
  };
}

describe('where a pointer leads', () => {
  const places = locations('meeting: { name: ประชุม, "a/b~": [ก, { x: 1 }] }\nto: เลขาธิการ\n');

  test('to the key and to the value', () => {
    expect(places.key('/meeting/name')).toBe('name');
    expect(places.value('/meeting/name')).toBe('ประชุม');
    expect(places.value('/meeting/a~1b~0/1/x')).toBe('1');
    expect(places.key('/meeting/a~1b~0')).toBe('"a/b~"');
    expect(places.key('/meeting/a~1b~0/0')).toBe('ก');
  });

  test('to the nearest ancestor of what is absent', () => {
    expect(places.key('/meeting/venue/street')).toBe('meeting');
    expect(places.value('/to/name')).toBe('เลขาธิการ');
    expect(places.value('/meeting/a~1b~0/7')).toBe('[ก, { x: 1 }]');
  });
});

describe('where a stretch of text stands', () => {
  test.each([
    ['a block', 'a:\n  b: |\n    หนึ่ง สอง\n\n      สาม\n', 'หนึ่ง สอง\n\n  สาม\n', ['หนึ่ง', 'สอง', '  สาม', 'สาม']],
    ['a block with Windows line ends', 'a:\r\n  b: |\r\n    หนึ่ง\r\n    สอง\r\n', 'หนึ่ง\nสอง\n', ['หนึ่ง', 'สอง']],
    ['a block with its indentation stated', 'a:\n  b: |1-\n     หนึ่ง\n   สอง\n', '  หนึ่ง\nสอง', ['  หนึ่ง', 'สอง']],
    ['a folded block', 'a:\n  b: >\n    หนึ่ง\n    สอง\n\n    สาม\n', 'หนึ่ง สอง\nสาม\n', ['หนึ่ง', 'สอง', 'สาม']],
    ['plain text', 'a:\n  b: หนึ่ง  สอง # ข้อ\n', 'หนึ่ง  สอง', ['หนึ่ง  สอง', 'สอง']],
    ['plain text on two lines', 'a:\n  b: หนึ่ง\n    สอง\n', 'หนึ่ง สอง', ['หนึ่ง', 'สอง']],
    ['quoted text', 'a:\n  b: "หนึ่ง สอง"\n', 'หนึ่ง สอง', ['หนึ่ง', 'สอง', ' สอง']],
  ])('exactly in %s', (_, file, whole, parts) => {
    const places = locations(file);
    expect(parts.map((part) => places.text('/a/b', whole, part))).toEqual(parts);
  });

  test('an apostrophe written twice counts once', () => {
    expect(locations("a: 'ก''ข ค'\n").text('/a', "ก'ข ค", 'ข ค')).toBe('ข ค');
  });

  test('an apostrophe written twice is there twice', () => {
    expect(locations("a: 'ก''ข'\n").text('/a', "ก'ข", "'")).toBe("''");
  });

  test.each([
    ['\\t', '\t'],
    ['\\"', '"'],
    ['\\\\', '\\'],
    ['\\n', '\n'],
    ['\\x41', 'A'],
    ['\\u200b', '\u200b'],
    ['\\U0001F600', '\u{1F600}'],
    ['\\_', '\u00a0'],
  ])('the escape %s as a whole, and what stands around it', (written, character) => {
    const places = locations(`a: "ก ${written}  ข"\n`);
    const whole = `ก ${character}  ข`;
    expect(['ก', character, '  ', 'ข'].map((part) => places.text('/a', whole, part))).toEqual([
      'ก',
      written,
      '  ',
      'ข',
    ]);
  });

  test('the whole text where escapes and folded lines stand together', () => {
    expect(locations('a: "ก\\tข\n  ค"\n').text('/a', 'ก\tข ค', 'ข')).toBe('"ก\\tข\n  ค"');
  });
});

test('a stretch at the end of a block text that ends without a line end stays in the file', () => {
  const text = 'subject: |\n  “';
  const { value } = readText({ name: 'm.yaml', text });
  const places = value && locate(value.source, value.tree);
  expect(places?.text('/subject', 0, 2)).toMatchObject({ start: 13, end: 14 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysIn } from '../../../../../src/preview/page/editor/schema/taken.ts';
import { entryAt, placeAt } from '../../../../../src/preview/page/editor/yaml/place.ts';

/** The place at `|` in a text that has one. */
function at(marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = placeAt(text, offset);
  return place && [place.role, place.path.join('.'), text.slice(place.from, offset)];
}

describe('a key can be written', () => {
  test.each([
    ['in an empty text', '¦', ['node', '', '']],
    ['at the top', 'kind: information\nur¦', ['node', '', 'ur']],
    ['at the top between others', 'kind: information\nur¦\nsubject: ก\n', ['node', '', 'ur']],
    ['on an empty line after a nested map', 'ministry:\n  name: ก\n¦', ['node', '', '']],
    ['in a nested map', 'ministry:\n  na¦', ['node', 'ministry', 'na']],
    ['in a nested map, first on its line', 'ministry:\n  ¦', ['node', 'ministry', '']],
    ['in a nested map after another key', 'ministry:\n  name: ก\n  ¦', ['node', 'ministry', '']],
    ['in a nested map before another key', 'ministry:\n  ¦\n  name: ก\n', ['node', 'ministry', '']],
    ['in a map whose keys stand further right', 'ministry:\n    name: ก\n  ¦', ['node', 'ministry', '']],
    ['two maps down', 'signatory:\n  name: ก\n  acting:\n    ¦', ['node', 'signatory.acting', '']],
    ['back one map', 'signatory:\n  acting:\n    as: ก\n  ra¦', ['node', 'signatory', 'ra']],
    ['after a key with a comment in place of a value', 'ministry: # ก\n  ¦', ['node', 'ministry', '']],
    ['after an anchor', 'ministry: &m\n  ¦', ['node', 'ministry', '']],
    ['in a list item', 'enclosures:\n  - ti¦', ['node', 'enclosures.0', 'ti']],
    ['in a list item, nothing written yet', 'enclosures:\n  - ¦', ['node', 'enclosures.0', '']],
    ['in a list item on its second line', 'enclosures:\n  - title: ก\n    ¦', ['node', 'enclosures.0', '']],
    ['in the third item', 'enclosures:\n  - title: ก\n  - title: ข\n  - ¦', ['node', 'enclosures.2', '']],
    ['in an item under the dash alone', 'enclosures:\n  -\n    ¦', ['node', 'enclosures.0', '']],
    ['in a list as far left as its key', 'enclosures:\n- title: ก\n  ¦', ['node', 'enclosures.0', '']],
    ['after a list as far left as its key', 'enclosures:\n- title: ก\n¦', ['node', '', '']],
    ['in the second item of such a list', 'enclosures:\n- title: ก\n- ¦', ['node', 'enclosures.1', '']],
    ['in a list in a list', 'checklist:\n  agencies:\n    - name: ก\n      ¦', ['node', 'checklist.agencies.0', '']],
    ['in a list of lists', 'a:\n  - - ¦', ['node', 'a.0.0', '']],
    ['after a block text', 'body: |\n  ก\n  ข\n¦', ['node', '', '']],
    ['after an empty line behind a block text', 'body: |\n  ก\n\n¦', ['node', '', '']],
    ['after a block text in an item', 'necessity:\n  - summary: >-\n      ก\n    ba¦', ['node', 'necessity.0', 'ba']],
    ['after a text in quotes over two lines', 'a: "ก\n  b: ข"\nc¦', ['node', '', 'c']],
    ['after quotes that are not closed', 'a: "ก\nb: ข\nc¦', ['node', '', 'c']],
    ['after a flow that is not closed', 'a: {b: 1\nc: 2\nd¦', ['node', '', 'd']],
    ['after a flow over two lines', 'a: {b: 1,\n  c: 2}\nd¦', ['node', '', 'd']],
    ['after a key in Thai', 'หมายเหตุ:\n  ¦', ['node', 'หมายเหตุ', '']],
    ['after a value with a colon', 'time: 09:30\n¦', ['node', '', '']],
    ['after a value in quotes with a hash', 'a: "ก # ข"\nb:\n  ¦', ['node', 'b', '']],
  ])('%s', (_, text, place) => {
    expect(at(text)).toEqual(place);
  });
});

describe('a value can be written', () => {
  test.each([
    ['after a key', 'urgency: ¦', ['value', 'urgency', '']],
    ['begun already', 'urgency: ด่วน¦', ['value', 'urgency', 'ด่วน']],
    ['with spaces in it', 'to: เลขาธิการ คณะ¦', ['value', 'to', 'เลขาธิการ คณะ']],
    ['after a key in a list item', 'agencies:\n  - opinion: a¦', ['value', 'agencies.0.opinion', 'a']],
    ['after the second key of an item', 'agencies:\n  - name: ก\n    opinion: ¦', ['value', 'agencies.0.opinion', '']],
    ['after a quoted key', '"urgency": ¦', ['value', 'urgency', '']],
    ['as an item', 'resolutions:\n  - รับ¦', ['node', 'resolutions.0', 'รับ']],
  ])('%s', (_, text, place) => {
    expect(at(text)).toEqual(place);
  });
});

describe('in a flow', () => {
  test.each([
    ['a key is first', 'copy: {¦', ['node', 'copy', '']],
    ['a key is begun', 'copy: { nu¦ }', ['node', 'copy', 'nu']],
    ['a key follows', 'copy: { number: 2, o¦', ['node', 'copy', 'o']],
    ['a value follows', 'copy: { number: ¦ }', ['value', 'copy.number', '']],
    ['a value follows the second key', 'copy: {number: 2, of: 5¦}', ['value', 'copy.of', '5']],
    ['a key on the next line', 'copy: {\n  number: 2,\n  ¦', ['node', 'copy', '']],
    ['a map in an item', 'enclosures:\n  - { title: ก, u¦', ['node', 'enclosures.0', 'u']],
    ['a map in a list', 'enclosures: [{title: ก}, {t¦', ['node', 'enclosures.1', 't']],
    ['an item', 'copies_to: [ก, ข¦', ['node', 'copies_to.1', 'ข']],
    ['a map in a map', 'a: {b: {c: 1}, d: {¦', ['node', 'a.d', '']],
    ['quotes with brackets are text', 'a: {b: "}", c¦', ['node', 'a', 'c']],
  ])('%s', (_, text, place) => {
    expect(at(text)).toEqual(place);
  });

  test.each([
    ['in quotes', 'a: {b: "ก¦'],
    ['in a comment', 'a: {b: 1, # ก¦'],
    ['behind it', 'a: {b: 1} ¦'],
    ['behind it on its last line', 'a: {b: 1,\n  c: 2} ¦'],
  ])('nothing %s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in a comment', '# ur¦'],
    ['in a comment behind a value', 'urgency: ด่วน # ¦'],
    ['in a block text', 'body: |\n  ก¦'],
    ['on an empty line of a block text', 'body: |\n  ก\n  ¦\n  ข\n'],
    ['in a block text that looks like keys', 'body: |\n  a: ข\n  b¦'],
    ['in a block text of a list', 'notes:\n  - |\n    a¦'],
    ['in a list in a block text', 'body: |\n  - ¦'],
    ['behind the mark of a block text', 'body: |¦'],
    ['in quotes', 'to: "ก¦'],
    ['in quotes over two lines', 'to: "ก\n  ข¦"\nb: 1'],
    ['on a line that runs on a value', 'subject: ก\n  ข¦'],
    ['on a line that runs on an item', 'a:\n  - ก\n    ข¦'],
    ['in an alias', 'a: *¦'],
  ])('%s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });
});

describe('the key at an offset', () => {
  const found = (marked: string) => entryAt(marked.replace('¦', ''), marked.indexOf('¦'))?.path.join('.');

  test.each([
    ['in the key', 'ministry:\n  na¦me: ก\n', 'ministry.name'],
    ['in the value', 'ministry:\n  name: ก¦ข\n', 'ministry.name'],
    ['in an item', 'agencies:\n  - opi¦nion: agree\n', 'agencies.0.opinion'],
    ['in a flow', 'copy: { number: 2, o¦f: 5 }\n', 'copy.of'],
    ['in block text there is none', 'body: |\n  name: ก¦\n', undefined],
    ['in a comment there is none', 'a: 1 # b: ¦\n', undefined],
    ['on an empty line there is none', 'a: 1\n¦\n', undefined],
  ])('%s', (_, text, path) => {
    expect(found(text)).toBe(path);
  });
});

test('any text has an answer at any place, also a broken one', () => {
  const piece = fc.constantFrom(
    'a: ',
    '- ',
    '  ',
    '\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ':',
    '#',
    '|',
    '>',
    'ก',
    'b',
    '\\',
    '&x ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, seed) => {
      const text = pieces.join('');
      const place = placeAt(text, seed % (text.length + 1));
      return place === undefined || (place.from <= text.length && place.from >= 0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['of sections', 'ministry:\n  name: กระทรวง\n'.repeat(80_000)],
  ['of one text', `body: |\n${'  ข้อความ\n'.repeat(150_000)}`],
])('two megabytes %s take no longer than a key stroke may', (_, text) => {
  const before = performance.now();
  expect(placeAt(`${text}ur`, text.length + 2)?.path).toEqual([]);
  expect(keysIn(text, [], text.length).size).toBe(1);
  expect(performance.now() - before).toBeLessThan(1000);
});

test.each([
  ['spaces', `a${' '.repeat(200_000)}`],
  ['quotes', `a: ${'"'.repeat(200_001)}`],
  ['brackets', `a: ${'[{'.repeat(100_000)}`],
  ['dashes', '- '.repeat(3_000)],
  ['escapes', `a: "${'\\"'.repeat(100_000)}`],
])('a line of %s without end is no trap', (_, text) => {
  const before = performance.now();
  placeAt(text, text.length);
  keysIn(text, ['a'], text.length);
  expect(performance.now() - before).toBeLessThan(1000);
});

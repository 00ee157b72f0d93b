import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionsAt } from '../../../../../src/preview/page/editor/schema/options.ts';
import { gistOf, type Schema } from '../../../../../src/preview/page/editor/schema/schema.ts';
import { keysIn } from '../../../../../src/preview/page/editor/schema/taken.ts';
import { placeAt } from '../../../../../src/preview/page/editor/yaml/place.ts';

const schema: Schema = JSON.parse(readFileSync('schemas/meeting.schema.json', 'utf8'));

/** What is offered at `¦`. */
function offered(marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = placeAt(text, offset);
  return place ? optionsAt(schema, place, keysIn(text, place.path, offset)) : [];
}

const labels = (marked: string) => offered(marked).map(({ label }) => label);
const written = (marked: string, label: string) => offered(marked).find((option) => option.label === label)?.write;

describe('keys', () => {
  test('are those of the place that are not there yet, before or after the cursor', () => {
    const keys = labels('kind: information\n¦\nsubject: ก\nministry:\n  name: ก\n');
    expect(keys).toContain('urgency');
    expect(keys).not.toContain('kind');
    expect(keys).not.toContain('subject');
    expect(keys).not.toContain('name');
    expect(keys).not.toContain('ministry');
  });

  test('of a nested map are its own', () => {
    expect(labels('ministry:\n  ¦')).toEqual(['name', 'address']);
    expect(labels('ministry:\n  name: ก\n  ¦')).toEqual(['address']);
  });

  test('of an item are those that this item lacks', () => {
    const text = 'enclosures:\n  - title: ก\n    unit: ชุด\n  - title: ข\n    ¦';
    expect(labels(text)).toEqual(['quantity', 'unit', 'file']);
  });

  test('in a flow are offered too', () => {
    expect(labels('copy: { number: 1, ¦ }')).toEqual(['of']);
    expect(written('copy: { number: 1, ¦ }', 'of')).toBe('of: #{}');
  });

  test('know which are required', () => {
    const required = offered('reference: ก\n¦').filter((option) => option.required);
    expect(required.map(({ label }) => label)).toContain('subject');
    expect(required.map(({ label }) => label)).not.toContain('urgency');
  });

  test('where the schema knows no place are none', () => {
    expect(labels('nobody:\n  ¦')).toEqual([]);
    expect(labels('__proto__:\n  ¦')).toEqual([]);
    expect(labels('constructor:\n  ¦')).toEqual([]);
  });
});

describe('a key is written', () => {
  test('with room for its value', () => {
    expect(written('¦', 'subject')).toBe('subject: #{}');
  });

  test('with the mark of a long text', () => {
    expect(written('letter:\n  ¦', 'body')).toBe('body: |\n  #{}');
  });

  test('with the keys that its map must have', () => {
    expect(written('¦', 'signatory')).toBe('signatory:\n  name: #{}\n  position: #{}');
  });

  test('with the first item of its list', () => {
    expect(written('¦', 'enclosures')).toBe('enclosures:\n  - title: #{}\n    quantity: #{}\n    unit: #{}');
    expect(written('checklist:\n  ¦', 'resolutions')).toBe('resolutions:\n  - #{}');
  });

  test('with the first key of a map that must have none', () => {
    expect(written('¦', 'letter')).toBe('letter:\n  #{}');
  });

  test('indented from where it begins, also behind a dash', () => {
    // The editor itself indents by the line's own spaces, two here; the dash and its space take two more.
    expect(written('money:\n  - ¦', 'parts')).toBe('parts:\n    - label: #{}\n      baht: #{}');
    expect(written('money:\n  - label: ก\n    ¦', 'parts')).toBe('parts:\n  - label: #{}\n    baht: #{}');
  });
});

describe('values', () => {
  test('are the ones allowed', () => {
    expect(labels('urgency: ¦')).toEqual(['ด่วน', 'ด่วนมาก', 'ด่วนที่สุด']);
    expect(labels('checklist:\n  agencies:\n    - opinion: ¦')).toEqual(['agree', 'disagree', 'none']);
  });

  test('are else examples, and say so', () => {
    expect(offered('to: ¦').map(({ kind, label }) => [kind, label])).toEqual([['example', 'เลขาธิการคณะรัฐมนตรี']]);
    expect(labels('copies_to:\n  - ¦')).toEqual(['สำนักงานปลัดกระทรวง']);
  });

  test('leave out examples that are lists or maps', () => {
    expect(labels('signatory:\n  position: ¦')).toEqual(['รัฐมนตรีว่าการกระทรวงมหาดไทย']);
    expect(labels('ministry: ¦')).toEqual([]);
  });

  test('are quoted where YAML would take them for something else', () => {
    expect(written('money: [{ label: ก, baht: ¦ }]', '84,749,999.50')).toBe('"84,749,999.50"');
    expect(written('money:\n  - baht: ¦', '84,749,999.50')).toBe('84,749,999.50');
  });
});

test('every field of the schema has a description in both languages, for its tooltip', () => {
  for (const definition of Object.values(schema.$defs ?? {})) {
    expect(definition.description).toBeTruthy();
    expect(definition['x-description-en']).toBeTruthy();
  }
});

test('a description is told by what it says first', () => {
  const { secrecy } = schema.$defs ?? {};
  expect(gistOf(secrecy?.description ?? '')).toBe('ชั้นความลับ');
  expect(gistOf(secrecy?.['x-description-en'] ?? '')).toBe('Secrecy class');
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, answerNames } from '../../../src/cli/init/answers.ts';
import { fill } from '../../../src/cli/init/fill.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import { readText } from '../../../src/read/index.ts';
import type { TreeNode } from '../../../src/read/tree.ts';
import type { Month } from '../../../src/thai/dates.ts';
import { examine } from '../../../src/typeset.ts';
import { memoryWorld } from '../../../src/world/memory.ts';
import { home, world } from '../../home.ts';

const june: Month = { kind: 'month', year: 2026, month: 6 };
const skeletons = ['th', 'en'].map((lang) => readFileSync(path.join(home, `start/meeting.${lang}.yaml`), 'utf8'));
const [thai = '', english = ''] = skeletons;

/** Every text of a YAML file by its pointer. */
function textsOf(text: string): Readonly<Record<string, string>> {
  const { value, diagnostics } = readText({ name: 'meeting.yaml', text });
  expect(diagnostics).toEqual([]);
  const collect = (node: TreeNode, pointer: string): [string, string][] => {
    if (node.kind === 'scalar') return [[pointer, node.written]];
    if (node.kind === 'list') return node.items.flatMap((item, index) => collect(item, `${pointer}/${index}`));
    return node.entries.flatMap(({ key, value: child }) => collect(child, `${pointer}/${key}`));
  };
  return Object.fromEntries(value ? collect(value.tree, '') : []);
}

const places: Readonly<Record<(typeof answerNames)[number], string>> = {
  ministry: '/ministry/name',
  subject: '/subject',
  meeting: '/meeting/name',
  meetingDate: '/meeting/from',
  lastDay: '/meeting/to',
  number: '/number',
  date: '/date',
  signatory: '/signatory/name',
  position: '/signatory/position',
  phone: '/contact/phone',
};

/** Marks that mean something to YAML, to the skeleton or to a replacing, and texts that YAML could take for something else. */
const marks = [...'กขาำ่ aZ09:#-?&*!|>\'"%@`{}[],$\\~=.…\t'];
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...marks), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'null',
    '~',
    'yes',
    '0201',
    '1e3',
    '---',
    '...',
    '{subject}',
    '$&',
    "'",
    '"',
    '- ก',
    'ก: ข',
    'ก #ข',
    '....',
  ),
);
const answer = texts
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/u.test(text.replaceAll('\t', '')));

describe('a started input', () => {
  test('any answer reads back as it was given, at its place', () => {
    const name = fc.constantFrom(...answerNames);
    fc.assert(
      fc.property(fc.constantFrom(...skeletons), fc.dictionary(name, answer), (skeleton, given: Answers) => {
        const read = textsOf(fill(skeleton, given, june));
        for (const each of answerNames) if (given[each] !== undefined) expect(read[places[each]]).toBe(given[each]);
        if (given.subject !== undefined) expect(read['/checklist/resolutions/0']).toBe(`รับทราบ${given.subject}`);
        if (given.ministry !== undefined) expect(read['/checklist/coordinator/position/1']).toBe(given.ministry);
      }),
      { numRuns: 150 },
    );
  });

  test('has the last day of a meeting only where it is known', () => {
    for (const skeleton of skeletons) {
      expect(textsOf(fill(skeleton, { meetingDate: '2569-06-11' }, june))).not.toHaveProperty('/meeting/to');
      expect(fill(skeleton, { meetingDate: '2569-06-11' }, june)).toContain('\n  # to: 2569-06-11\n');
      expect(fill(skeleton, { lastDay: '2569-06-12' }, june)).toContain('\n  to: 2569-06-12\n');
    }
  });

  test('has the same lines in both languages, but for what explains them', () => {
    const [ofThai, ofEnglish] = [thai.split('\n'), english.split('\n')];
    expect(ofThai).toHaveLength(ofEnglish.length);
    const apart = ofThai.map((line, index) => [line, ofEnglish[index] ?? '']).filter(([line, other]) => line !== other);
    expect(apart.length).toBeGreaterThan(40);
    for (const [line = '', other = ''] of apart) {
      expect(line.replace(/#.*/, '#')).toBe(other.replace(/#.*/, '#'));
      expect(line).toMatch(/^ *# .*[ก-๎]/);
      expect(other).toMatch(/^ *# (?:- )?[A-Z]/);
    }
  });

  test('has a slot for every answer, and no other braces than YAML’s', () => {
    for (const skeleton of skeletons) {
      const filled = fill(skeleton, Object.fromEntries(answerNames.map((name) => [name, `(${name})`])), june);
      for (const name of answerNames) expect(filled).toContain(`(${name})`);
      expect(filled).not.toMatch(/\{\w+\}/);
    }
  });

  test('has examples that hold, once the # before them is taken out', async () => {
    const explained = new Set(english.split('\n'));
    const started = fill(
      thai
        .split('\n')
        .map((line, index) => (index > 1 && explained.has(line) ? line.replace('# ', '') : line))
        .join('\n'),
      { meetingDate: '2569-06-11', ministry: 'กระทรวงคมนาคม' },
      june,
    );
    const emblem = readFileSync(path.join(home, 'examples/every-field/emblem.svg'));
    const files = { 'meeting.yaml': started, 'emblem.svg': emblem };
    const options = { draft: true, only: documentNames, templates: undefined, words: undefined, fonts: undefined };
    const { diagnostics } = await examine('meeting.yaml', options, memoryWorld({ files, builtin: world.readBuiltin }));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const added = Object.keys(textsOf(started)).length - Object.keys(textsOf(fill(thai, {}, june))).length;
    expect(added).toBe(29);
  });
});

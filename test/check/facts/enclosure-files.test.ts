import { expect, test } from 'vitest';
import { checkFacts } from '../../../src/check/facts/index.ts';
import { check } from '../../../src/check/index.ts';
import { readText } from '../../../src/read/index.ts';
import type { FileRead } from '../../../src/world/world.ts';
import { checked, smallest, told, worldWith } from '../checked.ts';

const enclosing = (...files: readonly string[]): string => {
  const items = files.map((file) => `{ title: ก, quantity: 1, unit: ชุด${file && `, file: ${file}`} }`);
  return smallest.replace('to: ', `enclosures: [${items.join(', ')}]\nto: `);
};

test('of several files each that is not at hand is told where it is named', () => {
  const text = enclosing('here.pdf', 'gone.pdf', '', '../a.pdf');
  const { diagnostics } = checked(text, {}, ['here.pdf']);
  expect(diagnostics.map((each) => [told(text, each), each.params])).toEqual([
    ['named-file-missing 6:110', { name: 'gone.pdf' }],
    ['named-file-outside 6:202', { name: '../a.pdf' }],
  ]);
});

test.each([
  ['folder', ['named-file-is-folder']],
  ['unreadable', ['named-file-unreadable']],
  ['too-large', []],
] as const)('one whose reading ends with %s has the problems %j', (why, codes) => {
  const { value } = readText({ name: 'meeting.yaml', text: enclosing('a.pdf') });
  const world = { ...worldWith([]), readBeside: (): FileRead => ({ ok: false, why }) };
  const { facts } = value ? check(value, { draft: false }, world) : {};
  expect(facts && checkFacts(facts, world).map(({ code }) => code)).toEqual(codes);
});

test('an enclosure that is none is told as that alone', () => {
  const text = smallest.replace('to: ', 'enclosures: [ก]\nto: ');
  expect(checked(text).diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
});

import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const asked = (...entries: readonly string[]) =>
  ['checklist:\n', `checklist:\n  agencies: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]\n`] as const;

test('a body that is listed twice is told the second time', async () => {
  const twice = asked('name: กรม ก, opinion: agree', 'name: กรมก, opinion: disagree, note: ข');
  expect(await broken('asked-twice', twice)).toEqual(['asked-twice 9:55']);
});

test('two bodies are not, nor one that was asked on two days', async () => {
  expect(await broken('asked-twice', asked('name: กรม ก, opinion: agree', 'name: กรม ข, opinion: agree'))).toEqual([]);
  const days = asked('name: ก, opinion: agree, asked: 2550-04-01', 'name: ก, opinion: agree, asked: 2550-04-09');
  expect(await broken('asked-twice', days)).toEqual([]);
});

test('an agency and a committee may bear one name', async () => {
  const both = 'checklist:\n  agencies: [{ name: ก, opinion: agree }]\n  committees: [{ name: ก, opinion: agree }]\n';
  expect(await broken('asked-twice', ['checklist:\n', both])).toEqual([]);
});

test('the first of them is shown', async () => {
  const three = asked('name: กรม ก, opinion: agree', 'name: กรม ข, opinion: agree', 'name: กรมก, opinion: agree');
  expect(await breaches('asked-twice', three)).toEqual([
    { words: 'กรมก', params: { name: 'กรมก' }, related: ['กรม ก'] },
  ]);
});

test('to be asked twice on one day is to be asked twice', async () => {
  const day = 'name: ก, opinion: agree, asked: 2550-04-01';
  expect(await broken('asked-twice', asked(day, day))).toHaveLength(1);
  expect(await broken('asked-twice', asked(day, 'name: ก, opinion: agree'))).toHaveLength(1);
});

test('an entry that is none, or has no name, is like no other', async () => {
  expect(await broken('asked-twice', asked('opinion: agree', 'opinion: agree'))).toEqual([]);
  expect(await broken('asked-twice', ['checklist:\n', 'checklist:\n  agencies: [ก, ก]\n'])).toEqual([]);
});

test('it is told of the checklist', async () => {
  const text = edited(asked('name: ก, opinion: agree', 'name: ก, opinion: agree'));
  const found = (await problems(text)).find(({ code }) => code === 'asked-twice');
  expect(found?.document).toBe('checklist');
});

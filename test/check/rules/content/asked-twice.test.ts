import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

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

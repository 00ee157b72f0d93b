import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

test('an agency that disagrees without a reason is told at its opinion', async () => {
  const agencies = 'checklist:\n  agencies: [{ name: กค, opinion: disagree }]\n';
  expect(await broken('opinion-needs-note', ['checklist:\n', agencies])).toEqual(['opinion-needs-note 9:35']);
});

test('so is a committee that has given no opinion', async () => {
  const committees = 'checklist:\n  committees: [{ name: ก, opinion: none }]\n';
  expect(await broken('opinion-needs-note', ['checklist:\n', committees])).toEqual(['opinion-needs-note 9:36']);
});

test('who agrees needs none', async () => {
  const agencies = 'checklist:\n  agencies: [{ name: กค, opinion: agree }]\n';
  expect(await broken('opinion-needs-note', ['checklist:\n', agencies])).toEqual([]);
});

test('the opinion is named, of the checklist', async () => {
  const agencies = ['checklist:\n', 'checklist:\n  agencies: [{ name: กค, opinion: none }]\n'] as const;
  expect(await breaches('opinion-needs-note', agencies)).toEqual([{ words: 'none', params: { opinion: 'none' } }]);
  const found = (await problems(edited(agencies))).find(({ code }) => code === 'opinion-needs-note');
  expect(found?.document).toBe('checklist');
});

test('who gave a reason has one, and who has no opinion at all lacks a key', async () => {
  for (const entry of ['{ name: กค, opinion: disagree, note: ข }', '{ name: กค }', 'กค'])
    expect(await broken('opinion-needs-note', ['checklist:\n', `checklist:\n  agencies: [${entry}]\n`])).toEqual([]);
});

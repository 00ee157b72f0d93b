import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

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

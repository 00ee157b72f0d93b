import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checked } from './checked.ts';

const text = readFileSync(new URL('../../examples/every-field/meeting.yaml', import.meta.url), 'utf8');

it('has nothing to say about the example that uses every field', () => {
  const { value, diagnostics } = checked(text, {}, ['plan.pdf']);
  expect(diagnostics).toEqual([]);
  expect(value?.letter.facts.references).toHaveLength(2);
  expect(value?.checklist.facts.agencies?.map(({ opinion }) => opinion)).toEqual(['agree', 'disagree', 'none']);
});

it('gives each document only the facts that it uses', () => {
  const { value } = checked(text, {}, ['plan.pdf']);
  expect(Object.keys(value?.memo.facts ?? {})).not.toContain('signatory');
  expect(Object.keys(value?.checklist.facts ?? {})).not.toContain('body');
  expect(Object.keys(value?.letter.facts ?? {})).not.toContain('letter');
});

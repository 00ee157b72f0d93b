import { expect, it } from 'vitest';
import { advice } from '../../src/cli/advice.ts';
import { en } from '../../src/cli/words/en.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const at = { kind: 'range', file: 'meeting.yaml', start: 5, end: 6 } as const;
const space: Diagnostic = { code: 'doubled-space', severity: 'warning', at, params: {} };
const key: Diagnostic = { code: 'unknown-key', severity: 'error', at: { ...at, start: 1 }, params: { key: 'subjct' } };
const empty: Diagnostic = { code: 'input-empty', severity: 'error', at: { kind: 'file', file: 'a.yaml' }, params: {} };
const coarse: Diagnostic = { code: 'emblem-coarse', severity: 'warning', at, params: { height: 10, least: 20 } };

const told = (diagnostics: readonly Diagnostic[], strict = false) =>
  advice(diagnostics, strict, { language: 'en' }, en).map((line) =>
    line.replace(/^.*(cabsub explain [a-z-]+|cabsub-allow [a-z-]+).*$/, '$1'),
  );

it('names the first problem to explain, the first that may stay, and that more may come to light', () => {
  expect(told([space, key])).toEqual(['cabsub explain unknown-key', 'cabsub-allow doubled-space', en.checkAgain]);
});

it('says of no error and of no mistake that it may stay', () => {
  expect(told([{ ...space, severity: 'error' }])).toEqual(['cabsub explain doubled-space']);
  expect(told([coarse])).toEqual(['cabsub explain emblem-coarse']);
});

it('sends nobody back who has mended everything there was: of a rule all was seen, of a file nothing', () => {
  expect(told([space])).not.toContain(en.checkAgain);
  expect(told([empty])).toEqual(['cabsub explain input-empty']);
});

it('does not call a warning harmless where it fails the run', () => {
  const lines = (strict: boolean) => advice([space], strict, { language: 'en' }, en).join();
  expect(lines(false)).toContain('do not stop');
  expect(lines(true)).not.toContain('do not stop');
  expect(lines(true)).toContain('--strict');
});

it('has nothing to say where nothing is wrong', () => {
  expect(told([])).toEqual([]);
});

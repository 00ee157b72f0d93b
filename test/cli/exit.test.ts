import { expect, it } from 'vitest';
import { type ExitOptions, exitCode } from '../../src/cli/exit.ts';
import type { Diagnostic, Place } from '../../src/model/diagnostic.ts';

const range = (file: string): Place => ({ kind: 'range', file, start: 0, end: 1 });
const unknown = (at: Place): Diagnostic => ({ code: 'unknown-key', severity: 'error', at, params: { key: 'k' } });
const space: Diagnostic = { code: 'doubled-space', severity: 'warning', at: range('a.yaml'), params: {} };
const unwritable: Diagnostic = {
  code: 'file-unwritable',
  severity: 'error',
  at: { kind: 'command' },
  params: { path: 'a', reason: 'EACCES' },
};
const unmatched: Diagnostic = {
  code: 'pattern-matches-nothing',
  severity: 'error',
  at: { kind: 'command' },
  params: { pattern: '*.yml' },
};

it.each<[string, number, readonly Diagnostic[], ExitOptions]>([
  ['nothing', 0, [], {}],
  ['warnings', 0, [space], {}],
  ['warnings under --strict', 3, [space], { strict: true }],
  ['an error in an input', 1, [space, unknown(range('in/a.yaml'))], { strict: true }],
  ['errors in the configuration alone', 2, [space, unknown(range('in/cabsub.config.yaml'))], {}],
  ['errors in the file of --config alone', 2, [unknown(range('office.yaml'))], { config: 'office.yaml' }],
  ['errors in input and configuration', 1, [unknown(range('a.yaml')), unknown(range('cabsub.config.yaml'))], {}],
  ['a pattern in vain', 2, [unmatched, unknown(range('a.yaml'))], {}],
  ['a report that could not be written', 4, [space, unwritable], { strict: true }],
  ['that beside errors in an input', 1, [unwritable, unknown(range('a.yaml'))], {}],
])('the exit status of %s is %i', (_, status, diagnostics, options) => {
  expect(exitCode(diagnostics, options)).toBe(status);
});

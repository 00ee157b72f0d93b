import { expect, it } from 'vitest';
import { pointedInto } from '../../src/cli/findings.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const source = (name: string) => ({ name, text: 'ก' });
const sources = ['at.yaml', 'related.yaml', 'fixed.yaml', 'whole.yaml', 'clean.yaml'].map(source);
const range = (file: string) => ({ file, start: 0, end: 1 });

it('keeps the texts that a problem, a related place or a fix points into, and no others', () => {
  const space: Diagnostic = {
    code: 'doubled-space',
    severity: 'warning',
    at: { kind: 'range', ...range('at.yaml') },
    params: {},
    related: [{ kind: 'range', ...range('related.yaml') }],
    fix: { range: range('fixed.yaml'), text: ' ' },
  };
  const empty: Diagnostic = {
    code: 'input-empty',
    severity: 'error',
    at: { kind: 'file', file: 'whole.yaml' },
    params: {},
  };
  expect(pointedInto([space, empty], sources)).toEqual(sources.slice(0, 3));
  expect(pointedInto([], sources)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { applied, safeEdits } from '../../src/mend/edits.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

function space(start: number, end: number, text = ' ', file = 'meeting.yaml'): Diagnostic {
  const range = { file, start, end };
  return {
    code: 'doubled-space',
    severity: 'warning',
    at: { kind: 'range', ...range },
    params: {},
    fix: { range, text },
  };
}

const places = (diagnostics: readonly Diagnostic[]) =>
  safeEdits(diagnostics, 'meeting.yaml').map(({ start, end, text }) => [start, end, text]);

describe('the edits of a file', () => {
  it('stand in the order of the file', () => {
    expect(places([space(8, 10), space(2, 4)])).toEqual([
      [2, 4, ' '],
      [8, 10, ' '],
    ]);
  });

  it('are the first problem’s where several have one place', () => {
    expect(places([space(2, 4, 'ก'), space(2, 4, 'ข')])).toEqual([[2, 4, 'ก']]);
    expect(places([space(2, 2, 'ก'), space(2, 2, 'ข')])).toEqual([[2, 2, 'ก']]);
  });

  it('lie beside each other, never over each other', () => {
    expect(places([space(2, 6), space(4, 8), space(6, 7)])).toEqual([
      [2, 6, ' '],
      [6, 7, ' '],
    ]);
  });

  it('are none of another file’s, none of a problem whose fix is not safe, and none where there is no fix', () => {
    const at = { kind: 'range', file: 'meeting.yaml', start: 0, end: 6 } as const;
    const key: Diagnostic = {
      code: 'unknown-key',
      severity: 'error',
      at,
      params: { key: 'subjct', suggestion: 'subject' },
      fix: { range: at, text: 'subject' },
    };
    const { fix: _, ...bare } = space(1, 3);
    expect(places([space(2, 4, ' ', 'templates/checklist.yaml'), key, bare])).toEqual([]);
  });
});

it('edits are made at their places in the text as it was', () => {
  const edits = safeEdits([space(1, 3, ''), space(5, 5, 'xyz'), space(7, 8, '7')], 'meeting.yaml');
  expect(applied('0123456789', edits)).toBe('034xyz56789');
});

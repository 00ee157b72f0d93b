import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { all, key, options, sources, space, text, value } from './found.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (diagnostics: readonly Diagnostic[], files = sources): readonly Issue[] =>
  JSON.parse(gitlab(diagnostics, files, options));

describe('the code quality report', () => {
  it('has the fields that GitLab asks for, of every problem', () => {
    const told = issues(all);
    expect(told).toHaveLength(all.length);
    for (const { description, check_name, fingerprint, location } of told) {
      expect(description).toMatch(/^\S.*\S$/);
      expect(check_name).toMatch(/^[a-z-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(location.path).toMatch(/^[^/]/);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
    expect(told.map(({ severity }) => severity)).toEqual(['major', 'major', 'minor', 'info', 'major']);
  });

  it('is an empty list where there is nothing to tell', () => {
    expect(gitlab([], new Map(), options)).toBe('[]\n');
  });

  it('puts a problem of the command line at the first input', () => {
    expect(issues(all)[0]?.location).toEqual({ path: 'in/meeting.yaml', lines: { begin: 1 } });
  });
});

describe('a fingerprint', () => {
  it('is the same one line further down', () => {
    const lower = new Map([['in/meeting.yaml', { name: 'in/meeting.yaml', text: `# ใหม่\n${text}` }]]);
    const moved = [key, value].map((each): Diagnostic => {
      const { at } = each;
      if (at.kind !== 'range') throw new Error('has no range');
      return { ...each, at: { ...at, start: at.start + 7, end: at.end + 7 } };
    });
    const marks = (told: readonly Issue[]) => told.map(({ fingerprint }) => fingerprint);
    expect(marks(issues(moved, lower))).toEqual(marks(issues([key, value])));
    expect(issues(moved, lower)[0]?.location.lines.begin).toBe(2);
  });

  it('is different for each of several alike', () => {
    const again: Diagnostic = { ...space, at: { kind: 'range', file: 'in/meeting.yaml', start: 0, end: 2 } };
    const other: Diagnostic = { ...space, at: { kind: 'file', file: 'in/other.yaml' } };
    const marks = issues([space, space, again, other]).map(({ fingerprint }) => fingerprint);
    expect(new Set(marks).size).toBe(3);
  });
});

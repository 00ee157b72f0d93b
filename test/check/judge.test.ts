import { describe, expect, test } from 'vitest';
import { judge } from '../../src/check/judge.ts';
import { ruleCodes } from '../../src/check/rules/codes.ts';
import type { Settings } from '../../src/check/settings.ts';
import type { Silence } from '../../src/check/silence/silences.ts';
import type { Diagnostic, DocumentName, RuleCode, Severity, SourceRange } from '../../src/model/diagnostic.ts';

const at = (start: number, end = start + 2): SourceRange => ({ file: 'meeting.yaml', start, end });

function doubledSpace(start: number, document?: DocumentName): Diagnostic {
  const place = { kind: 'range', ...at(start) } as const;
  return { code: 'doubled-space', severity: 'warning', at: place, params: {}, ...(document && { document }) };
}

function silence(start: number, end: number, rule: RuleCode = 'doubled-space'): Silence {
  return { rule, at: at(start - 10, start - 5), covers: at(start, end) };
}

interface Circumstances {
  readonly settings?: Settings;
  readonly silences?: readonly Silence[];
  readonly looked?: readonly RuleCode[];
}

/** What is told, each as `severity code start`. */
function told(
  found: readonly Diagnostic[],
  { settings = {}, silences = [], looked = ruleCodes }: Circumstances,
): readonly string[] {
  return judge(found, { settings, silences, looked: new Set(looked) }).map(
    ({ code, severity, at: place }) => `${severity} ${code} ${place.kind === 'range' ? place.start : place.kind}`,
  );
}

describe('how severe a rule is', () => {
  test.each(['error', 'info'] as const)('is what the office says: %s', (severity) => {
    const settings = { rules: { 'doubled-space': severity } };
    expect(told([doubledSpace(20)], { settings })).toEqual([`${severity} doubled-space 20`]);
  });

  test('is its own where the office says nothing of it', () => {
    const settings: Settings = { rules: { 'dates-reversed': 'info' } };
    expect(told([doubledSpace(20)], { settings })).toEqual(['warning doubled-space 20']);
  });

  test('may be nothing at all', () => {
    expect(told([doubledSpace(20)], { settings: { rules: { 'doubled-space': 'off' } } })).toEqual([]);
  });

  test('is what the office says of the paper before what it says of all', () => {
    const settings: Settings = {
      rules: { 'doubled-space': 'info' },
      documents: { checklist: { 'doubled-space': 'error' } },
    };
    expect(told([doubledSpace(20, 'checklist'), doubledSpace(30, 'cover-letter')], { settings })).toEqual([
      'error doubled-space 20',
      'info doubled-space 30',
    ]);
  });

  test('is not the office’s to say of a problem that is no rule', () => {
    const problem: Diagnostic = { code: 'input-empty', severity: 'error', at: { kind: 'command' }, params: {} };
    expect(told([problem], { settings: { rules: { 'doubled-space': 'off' } } })).toEqual(['error input-empty command']);
  });
});

describe('a problem that papers share', () => {
  const shared = [doubledSpace(20, 'cover-letter'), doubledSpace(20, 'information-memo')];

  test.each<[string, Severity | 'off', Severity | 'off', readonly string[]]>([
    ['the more severe', 'info', 'error', ['error doubled-space 20']],
    ['the more severe, whichever paper it is', 'error', 'info', ['error doubled-space 20']],
    ['the one that is not off', 'off', 'info', ['info doubled-space 20']],
    ['nothing when both are off', 'off', 'off', []],
  ])('is told once: %s', (_, letter, memo, expected) => {
    const documents = { 'cover-letter': { 'doubled-space': letter }, 'information-memo': { 'doubled-space': memo } };
    expect(told(shared, { settings: { documents } })).toEqual(expected);
  });

  test('is no one paper’s', () => {
    const [problem] = judge(shared, { settings: {}, silences: [], looked: new Set() });
    expect(problem).toEqual(doubledSpace(20));
  });

  test('is the one paper’s for which it is told', () => {
    const settings: Settings = { documents: { 'information-memo': { 'doubled-space': 'off' } } };
    const [problem] = judge(shared, { settings, silences: [], looked: new Set() });
    expect(problem).toEqual(doubledSpace(20, 'cover-letter'));
  });
});

describe('a silence', () => {
  test('keeps every breach in what it covers from being told', () => {
    const silences = [silence(20, 40)];
    expect(told([doubledSpace(20), doubledSpace(30), doubledSpace(50)], { silences })).toEqual([
      'warning doubled-space 50',
    ]);
  });

  test('keeps also one from being told that the office calls an error', () => {
    const settings: Settings = { rules: { 'doubled-space': 'error' } };
    expect(told([doubledSpace(20)], { settings, silences: [silence(20, 40)] })).toEqual([]);
  });

  test('covers no other rule, and then is told as of no use', () => {
    expect(told([doubledSpace(20)], { silences: [silence(20, 40, 'dates-reversed')] })).toEqual([
      'warning doubled-space 20',
      'warning silence-unused 10',
    ]);
  });

  test('of no use is not told while its rule had not everything to look at', () => {
    expect(told([], { silences: [silence(20, 40)], looked: ['dates-reversed'] })).toEqual([]);
  });

  test('of a rule that the office has turned off is of use where the rule is broken', () => {
    const settings: Settings = { rules: { 'doubled-space': 'off' } };
    expect(told([doubledSpace(20)], { settings, silences: [silence(20, 40)] })).toEqual([]);
    expect(told([], { settings, silences: [silence(20, 40)] })).toEqual(['warning silence-unused 10']);
  });

  test('that covers nothing is told as of no use', () => {
    const silences = [{ rule: 'doubled-space', at: at(10, 15), covers: undefined }] as const;
    expect(told([doubledSpace(20)], { silences })).toEqual(['warning doubled-space 20', 'warning silence-unused 10']);
  });

  test('within another is of use, and so is the other', () => {
    expect(told([doubledSpace(22)], { silences: [silence(20, 90), silence(21, 40)] })).toEqual([]);
  });

  test('is told as of no use at most as often as anyone mends', () => {
    const silences = Array.from({ length: 1_000 }, (_, index) => silence(index * 20, index * 20 + 9));
    expect(told([], { silences })).toHaveLength(100);
  });
});

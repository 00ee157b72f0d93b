import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Log } from '../../../src/report/sarif/log.ts';
import { sarif } from '../../../src/report/sarif/sarif.ts';
import { all, key, missing, options, sources, space, text, value } from '../found.ts';
import { sarifShape } from './shape.ts';

const isUri = (uri: string) => /^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri);
const isReference = (uri: string) => /^(?:[\w.~/-]|%[0-9A-F]{2})+$/.test(uri);
const agrees = new Ajv2020({ strict: true, formats: { uri: isUri, 'uri-reference': isReference } }).compile(sarifShape);

function runOf(diagnostics: readonly Diagnostic[], files: Parameters<typeof sarif>[1] = sources) {
  const log: Log = JSON.parse(sarif(diagnostics, files, options));
  const [run] = log.runs;
  if (!run) throw new Error('there is no run');
  return run;
}

describe('a SARIF log', () => {
  it.each([
    ['problems of every kind', all, sources],
    ['no problems', [], sources],
    ['problems whose texts are not at hand', all, new Map()],
    ['the same related place twice', [{ ...value, related: [space.at, space.at] }], sources],
  ])('has the shape that 2.1.0 requires with %s', (_, diagnostics, files) => {
    const log = JSON.parse(sarif(diagnostics, files, options));
    expect([agrees(log), agrees.errors]).toEqual([true, null]);
  });

  it('counts columns in UTF-16 code units and says so', () => {
    const run = runOf([value]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [line = ''] = text.split('\n');
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: line.indexOf('ผล') + 1,
      endLine: 1,
      endColumn: line.indexOf('ผล') + 3,
    });
  });

  it('describes each code once, by its page where it has one', () => {
    const { rules } = runOf([space, key, { ...space, at: key.at }]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['doubled-space', 'unknown-key']);
    expect(rules[0]).toMatchObject({
      shortDescription: { text: 'วรรคเกิน' },
      help: { text: expect.stringContaining('cabsub explain doubled-space'), markdown: expect.stringMatching(/^# /) },
    });
    expect(rules[1]?.help).not.toHaveProperty('markdown');
  });

  it('points each result at its rule, with a level of its severity', () => {
    const run = runOf(all);
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note', 'error']);
  });

  it('carries a fix as the replacement of a region', () => {
    const [result] = runOf([key]).results;
    expect(result?.fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'in/meeting.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 7 },
                insertedContent: { text: 'subject' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('names every input, and no absolute path', () => {
    const absolute = '/office/in/ก ข.yaml';
    const outside = '/etc/office.yaml';
    const at = (file: string) => ({ ...missing, at: { kind: 'file', file } }) as const;
    const report = sarif([at(absolute), at(outside)], sources, { ...options, inputs: [absolute, '-'] });
    expect(report).not.toMatch(/"\/|"file:/);
    const [run] = (JSON.parse(report) as Log).runs;
    expect(run?.artifacts.map(({ location }) => location.uri)).toEqual(['in/%E0%B8%81%20%E0%B8%82.yaml', '-']);
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('../etc/office.yaml');
  });
});

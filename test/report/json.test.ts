import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { json } from '../../src/report/json.ts';
import { schemaFiles } from '../schemas/schema-files.ts';
import { all, options, sources } from './found.ts';
import { samples } from './samples/index.ts';

const ajv = new Ajv2020({ strict: true, strictRequired: false, keywords: ['x-description-en', 'tsType'] });
const agrees = ajv.compile(schemaFiles.get('diagnostics.schema.json') ?? false);
const written = (...args: Parameters<typeof json>) => JSON.parse(json(...args));

describe('the JSON report', () => {
  it('agrees with its schema, with problems and without', () => {
    expect([agrees(written(all, sources, options)), agrees.errors]).toEqual([true, null]);
    expect(agrees(written([], new Map(), options))).toBe(true);
  });

  it('agrees with it for every code there is', () => {
    const every = Object.entries(samples).flatMap(([code, params]) =>
      params.map((each) => ({ code, severity: 'error', at: { kind: 'command' }, params: each })),
    );
    const diagnostics: readonly Diagnostic[] = JSON.parse(JSON.stringify(every));
    expect(diagnostics.length).toBeGreaterThan(80);
    expect([agrees(written(diagnostics, new Map(), options)), agrees.errors]).toEqual([true, null]);
  });

  it('is refused by it with anything left out or added', () => {
    const report = written(all, sources, options);
    expect(agrees({ ...report, version: 2 })).toBe(false);
    expect(agrees({ ...report, problems: [{ ...report.problems[1], message: {} }] })).toBe(false);
    expect(agrees({ ...report, more: true })).toBe(false);
  });

  it('says all there is to say of a problem', () => {
    const { version, language, inputs, problems } = written(all, sources, options);
    expect({ version, language, inputs }).toEqual({ version: 1, language: 'th', inputs: options.inputs });
    expect(problems[0]).not.toHaveProperty('place');
    expect(problems[2]).toEqual({
      code: 'not-in-list',
      severity: 'warning',
      place: {
        file: 'in/meeting.yaml',
        start: { line: 1, column: 23, offset: 23 },
        end: { line: 1, column: 25, offset: 25 },
      },
      message: { what: expect.stringMatching(/[ก-๙]/), fix: expect.stringMatching(/[ก-๙]/) },
      params: { value: 'ก%\r\nข', allowed: ['ค:ง,จ'] },
      related: [
        {
          file: 'in/meeting.yaml',
          start: { line: 2, column: 5, offset: 31 },
          end: { line: 2, column: 8, offset: 34 },
        },
      ],
      document: 'cover-letter',
    });
    expect(problems[3].fix).toEqual({ place: problems[3].place, text: ' ' });
    expect(problems[4].place).toEqual({ file: 'ไม่มี, จริง.yaml' });
  });
});

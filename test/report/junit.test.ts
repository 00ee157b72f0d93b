import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { junit } from '../../src/report/junit.ts';
import { itWith, run } from '../outside-tool.ts';
import { all, options, sources } from './found.ts';

async function suites(diagnostics: readonly Diagnostic[], strict = false) {
  const read = await parse(junit(diagnostics, sources, { ...options, strict }));
  if (!read || !('testsuite' in read)) throw new Error('no suites were read');
  return read;
}

/** Everything that XML cannot hold or gives a meaning to, in a file's name and so in attributes and texts. */
const nasty = 'ก<b>&"\'\u0000\u0008\u001b\ud83d\uffff]]>\t\n.yaml';
const hostile: Diagnostic = {
  code: 'input-missing',
  severity: 'error',
  at: { kind: 'file', file: nasty },
  params: { path: nasty },
};

describe('the JUnit report, as a standard parser reads it', () => {
  it('has a suite for each input and each other file, and a test for each problem', async () => {
    const { testsuite = [], tests, failures } = await suites(all);
    expect(testsuite.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      ['in/meeting.yaml', 3, 1],
      ['in/สะอาด.yaml', 1, 0],
      ['cabsub', 1, 1],
      ['ไม่มี, จริง.yaml', 1, 1],
    ]);
    expect([tests, failures]).toEqual([6, 3]);
  });

  it('passes an input without problems', async () => {
    const { testsuite = [] } = await suites(all);
    expect(testsuite[1]?.testcase).toEqual([{ classname: 'in/สะอาด.yaml', name: 'ไม่พบข้อผิดพลาด' }]);
  });

  it('fails what fails the run: errors, and warnings under --strict', async () => {
    const failing = async (strict: boolean) =>
      ((await suites(all, strict)).testsuite ?? [])
        .flatMap(({ testcase = [] }) => testcase)
        .filter(({ failure }) => failure)
        .map(({ name }) => name);
    const errors = ['unknown-key 1:1', 'pattern-matches-nothing', 'input-missing'];
    expect(await failing(false)).toEqual(errors);
    expect(await failing(true)).toEqual([errors[0], 'not-in-list 1:23', ...errors.slice(1)]);
  });

  it('keeps what a file is called, but for the characters that XML has not', async () => {
    const { testsuite = [] } = await suites([hostile]);
    expect(testsuite[2]?.name).toBe('ก<b>&"\']]>\t\n.yaml');
  });
});

itWith('xmllint')('is XML to libxml2 as well, whatever stands in it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-junit-'));
  const file = path.join(folder, 'report.xml');
  writeFileSync(file, junit([...all, hostile], sources, options));
  const count = run('xmllint', ['--xpath', 'count(/testsuites/testsuite/testcase)', file]).toString();
  rmSync(folder, { recursive: true });
  expect(count.trim()).toBe('7');
});

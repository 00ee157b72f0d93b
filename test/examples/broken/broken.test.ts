import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/language.ts';
import { home } from '../../home.ts';
import { samples } from '../../report/samples/index.ts';
import { caseNames, caseOf } from './case.ts';
import { run } from './run.ts';

const codes = Object.keys(samples).sort();
const languages: readonly Language[] = ['th', 'en'];

/** Told only where a file changes between reading and writing it: test/packet/write-file.test.ts brings that about. */
const byRace: readonly string[] = ['file-changed'];

it('has an example for every code, and none for anything else', () => {
  expect(caseNames).toEqual(codes.filter((code) => !byRace.includes(code)));
});

it('has an index of the pages that is not stale', () => {
  const script = path.join(home, 'scripts/problems-index.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe.each(caseNames)('the example of %s', (name) => {
  it.each(languages)('is told at its place, and nothing else, in %s', async (language) => {
    const example = caseOf(name);
    const told = await run(example, example.wrong, language);
    expect(told.map(({ code }) => code).sort()).toEqual([...example.codes].sort());
    const own = told.find(({ code }) => code === name);
    expect(own).toMatchObject({ severity: example.severity, place: example.place });
    expect(own?.sentence).toMatch(language === 'th' ? /[ก-๙]/ : /[A-Za-z]/);
  });

  it('is clean when mended', async () => {
    const example = caseOf(name);
    expect(await run(example, example.right, 'en')).toEqual([]);
  });

  it.each(languages)('has a page in %s that begins with its name', (language) => {
    const page = path.join(home, 'docs', language, 'problems', `${name}.md`);
    const [first = ''] = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : [];
    expect(first).toMatch(new RegExp(`^# ${name}: \\S`));
  });
});

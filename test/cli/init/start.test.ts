import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerName } from '../../../src/cli/init/answers.ts';
import { startIn } from '../../../src/cli/init/place.ts';
import { type Beginning, startSubmission } from '../../../src/cli/init/start.ts';
import { initWords } from '../../../src/cli/words/init.ts';
import { world } from '../../home.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (given: Beginning['given'], asker: Beginning['asker']) =>
  startSubmission(startIn(path.join(folder, 'new')), { given, asker, language: 'en', words: initWords.en, world });
const typing =
  (ask: (name: AnswerName) => string | undefined): Beginning['asker'] =>
  async () => ({ ask: async (name) => ask(name) });

describe('starting a submission', () => {
  test('writes what was given and what was typed', async () => {
    const started = await start(
      { phone: '0 2000 3456' },
      typing((name) => (name === 'subject' ? 'ผล: ข้อ #1' : '')),
    );
    expect(started).toMatchObject({ kind: 'written', schemaIsOther: false });
    const text = readFileSync(path.join(folder, 'new/meeting.yaml'), 'utf8');
    expect(text).toContain('\nsubject: "ผล: ข้อ #1"\n');
    expect(text).toContain('\n  phone: 0 2000 3456\n');
    expect(text).toContain('\n    - "รับทราบผล: ข้อ #1"\n');
  });

  test('writes nothing where the person breaks off, not even a folder', async () => {
    expect(
      await start(
        {},
        typing((name) => (name === 'number' ? undefined : '')),
      ),
    ).toEqual({ kind: 'broken-off' });
    expect(existsSync(path.join(folder, 'new'))).toBe(false);
  });

  test('asks nobody where all is given', async () => {
    const asker = () => Promise.reject(new Error('asked'));
    const given = { ministry: 'กระทรวงคมนาคม', subject: 'ก', meeting: 'ข', meetingDate: '2569-06-11', date: '2569-06' };
    const whole = { ...given, number: 'คค 0202/', signatory: 'นายก ข', position: 'ค', phone: '0 2000 3456' };
    expect(await start(whole, asker)).toMatchObject({ kind: 'written' });
  });

  test('judges what is typed as a check would, beside what is known', async () => {
    const refusals: string[] = [];
    const asker: Beginning['asker'] = async () => ({
      ask: async (name, refused) => {
        if (refused) refusals.push(refused);
        return name === 'number' && !refused ? 'มท 0201/' : '';
      },
    });
    expect(await start({ ministry: 'กระทรวงคมนาคม' }, asker)).toMatchObject({ kind: 'written' });
    expect(refusals).toEqual([expect.stringContaining('กระทรวงมหาดไทย')]);
  });
});

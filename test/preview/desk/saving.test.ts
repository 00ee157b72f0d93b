import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '../../../src/read/limits.ts';
import { type OnDesk, onDesk, opened, type Setting } from './on-desk.ts';

let at: OnDesk;
afterEach(() => at.end());

async function open(setting?: Setting): Promise<OnDesk> {
  at = await onDesk(setting);
  return at;
}

/** Saves another text as a page does that was given the newest. */
async function save(change: (text: string) => string, base = opened(at).digest) {
  return at.desk.answer({ kind: 'save', text: change(opened(at).text), base });
}

describe('a save', () => {
  it('writes the file, and is built once without waiting for the watching', async () => {
    const { desk, read, nextRound, folder } = await open();
    const answer = await save((text) => `${text}# saved\n`);
    expect(desk.state().busy).toBe(true);
    expect(read()).toMatch(/^# saved$/m);
    const { round, input } = await nextRound();
    expect(answer).toEqual({ kind: 'saved', digest: input.digest });
    expect(opened(at).text).toBe(read());
    await sleep(400);
    expect(desk.state().round).toBe(round);
    expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
  });

  it('of the same text writes and builds nothing', async () => {
    const { desk, input } = await open();
    const { mtimeMs, ino } = statSync(input);
    expect(await save((text) => text)).toEqual({ kind: 'saved', digest: opened(at).digest });
    await sleep(200);
    expect([statSync(input).mtimeMs, statSync(input).ino, desk.state().round]).toEqual([mtimeMs, ino, 1]);
  });

  it('right after another is kept, and the last one is built', async () => {
    const { read, desk, state } = await open();
    const first = await save((text) => `${text}# 1\n`);
    if (first.kind !== 'saved') throw new Error(first.kind);
    const text = `${opened(at).text}# 2\n`;
    const second = await desk.answer({ kind: 'save', text, base: first.digest });
    if (second.kind !== 'saved') throw new Error(second.kind);
    expect(read()).toBe(text);
    await state(({ input, busy }) => input.digest === second.digest && !busy);
    expect(opened(at).text).toBe(text);
  });

  it('over what somebody else wrote meanwhile loses nothing: both texts are there', async () => {
    const { read, write, desk } = await open();
    const { text, digest } = opened(at);
    write(`${text}# theirs\n`);
    const answer = await save((own) => `${own}# ours\n`, digest);
    expect(answer).toMatchObject({ kind: 'conflict', file: { text: `${text}# theirs\n` } });
    expect(read()).toBe(`${text}# theirs\n`);
    const base = answer.kind === 'conflict' ? (answer.file?.digest ?? '') : '';
    expect(await desk.answer({ kind: 'save', text: `${text}# both\n`, base })).toMatchObject({ kind: 'saved' });
    expect(read()).toBe(`${text}# both\n`);
  });

  it('that somebody else made in the same words is no conflict', async () => {
    const { write } = await open();
    const { text, digest } = opened(at);
    write(`${text}# same\n`);
    expect(await save((own) => `${own}# same\n`, digest)).toMatchObject({ kind: 'saved' });
  });

  it('of a file that is gone or is no text any more writes nothing', async () => {
    const { input, folder } = await open();
    renameSync(input, path.join(folder, 'away.yaml'));
    expect(await save((text) => `${text}# 1\n`)).toEqual({ kind: 'conflict' });
    expect(existsSync(input)).toBe(false);
    writeFileSync(input, Uint8Array.of(0xff, 0xfe, 0x20, 0x0e));
    expect(await at.desk.answer({ kind: 'save', text: 'a', base: 'b' })).toEqual({ kind: 'conflict' });
    expect(readFileSync(input)).toHaveLength(4);
  });

  it('larger than cabsub reads is refused, with the reason', async () => {
    const { read } = await open();
    const before = read();
    const answer = await save((text) => text + '#'.repeat(limits.bytes));
    expect(answer).toMatchObject({ kind: 'unwritten', problems: [{ code: 'input-too-large' }] });
    expect(read()).toBe(before);
  });

  it('is refused where the desk is for reading alone, in both languages', async () => {
    const { read, end } = await open({ options: { readOnly: true } });
    const before = read();
    expect(await save((text) => `${text}# 1\n`)).toMatchObject({
      kind: 'unwritten',
      problems: [{ code: 'read-only', message: { what: expect.stringContaining('ดูอย่างเดียว') } }],
    });
    expect(read()).toBe(before);
    await end();
    await open({ options: { readOnly: true, language: 'en' } });
    expect(await save((text) => `${text}# 1\n`)).toMatchObject({
      problems: [{ message: { what: expect.stringContaining('reading alone') } }],
    });
  });
});

describe('of the file a save keeps', () => {
  it('the CRLF at the ends of lines, and the desk counts without them', async () => {
    const { read, nextRound, desk } = await open({ edit: (text) => text.replaceAll('\n', '\r\n') });
    expect(opened(at).text).not.toContain('\r');
    const place = desk.places(1, 'cover-letter')?.places.find(({ input }) => input);
    if (!place?.input) throw new Error('no place');
    expect(opened(at).text.slice(place.input.start, place.input.end)).not.toContain('\n');
    await save((text) => text.replace(/^subject: .*$/m, 'subject: รายงานผล\nfoo: 1'));
    expect(read()).toContain('subject: รายงานผล\r\nfoo: 1\r\n');
    expect(read().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { problems } = await nextRound();
    const stretch = problems[0]?.at?.stretch;
    expect(opened(at).text.slice(stretch?.start, stretch?.end)).toBe('foo');
  });

  it('of mixed ends the more frequent kind', async () => {
    const { read } = await open({ edit: (text) => text.replace('\n', '\r\n') });
    await save((text) => `${text}# 1\n`);
    expect(read()).not.toContain('\r');
  });

  it('its byte-order mark, and adds none', async () => {
    const { read, end } = await open({ edit: (text) => `\ufeff${text}` });
    expect(opened(at).text.startsWith('#')).toBe(true);
    await save((text) => `${text}# 1\n`);
    expect(read()).toMatch(/^\ufeff#/);
    await end();
    await open();
    await save((text) => `${text}# 1\n`);
    expect(at.read()).toMatch(/^#/);
  });

  it('its mode, and a link to it', async () => {
    const { input, folder, nextRound } = await open();
    renameSync(input, path.join(folder, 'real.yaml'));
    symlinkSync('real.yaml', input);
    chmodSync(input, 0o640);
    await sleep(100);
    await save((text) => `${text}# 1\n`);
    await nextRound();
    expect(lstatSync(input).isSymbolicLink()).toBe(true);
    expect(statSync(input).mode & 0o777).toBe(0o640);
    expect(readFileSync(path.join(folder, 'real.yaml'), 'utf8')).toMatch(/# 1\n$/);
  });
});

it('gives the same pages of a file with CRLF as of one without', async () => {
  const { desk, end } = await open({ example: 'every-field', options: { draft: true } });
  const pdf = desk.paper(1, 'information-memo');
  expect(pdf).toBeDefined();
  await end();
  await open({ example: 'every-field', options: { draft: true }, edit: (text) => text.replaceAll('\n', '\r\n') });
  expect(at.desk.paper(1, 'information-memo')).toEqual(pdf);
});

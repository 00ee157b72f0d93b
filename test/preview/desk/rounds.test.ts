import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/build.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import type { DeskState } from '../../../src/preview/contract.ts';
import { home, world } from '../../home.ts';
import { type OnDesk, onDesk, opened, type Setting } from './on-desk.ts';

let at: OnDesk;
afterEach(() => at.end());

async function open(setting?: Setting): Promise<OnDesk> {
  at = await onDesk(setting);
  return at;
}

const roundsOf = ({ papers }: DeskState) => papers.map(({ round }) => round);
const digestsOf = ({ papers }: DeskState) => papers.flatMap(({ pages }) => pages.map(({ digest }) => digest));

describe('an input on the desk', () => {
  it('is built at once, into the very files that build writes', async () => {
    const { desk, input } = await open({ example: 'workshop' });
    const state = desk.state();
    expect(state).toMatchObject({ round: 1, busy: false, draft: false, readOnly: false, stale: false, problems: [] });
    expect(state.papers.map(({ name, round, pages }) => [name, round, pages.length])).toEqual([
      ['cover-letter', 1, 3],
      ['information-memo', 1, 4],
      ['checklist', 1, 3],
    ]);
    expect(new Set(digestsOf(state)).size).toBe(10);
    const options = {
      draft: false,
      templates: undefined,
      fonts: undefined,
      words: undefined,
      pdfStandard: '2b',
    } as const;
    const { value } = await build(input, { ...options, only: documentNames, formats: ['pdf', 'docx'] }, world);
    for (const name of documentNames) {
      const file = (format: string) => value?.files.find((each) => each.name === `${name}.${format}`)?.bytes;
      expect(desk.paper(1, name)).toEqual(file('pdf'));
      expect(await desk.download(name, 'pdf')).toEqual(file('pdf'));
      expect(await desk.download(name, 'docx')).toEqual(file('docx'));
      expect(desk.places(1, name)?.places.length).toBeGreaterThan(10);
      expect(desk.paper(2, name)).toBeUndefined();
      expect(desk.places(2, name)).toBeUndefined();
    }
  });

  it('keeps the round of a paper that is still the same, and the pages that nothing changed on', async () => {
    const { read, write, nextRound, desk } = await open({ example: 'workshop' });
    const before = desk.state();
    write(read().replace('นางกานดา', 'นายกานดา'));
    const after = await nextRound();
    const changed = roundsOf(after);
    expect(changed).toContain(1);
    expect(changed).toContain(2);
    expect(digestsOf(after).filter((digest, index) => digest === digestsOf(before)[index]).length).toBeGreaterThan(5);
    expect(digestsOf(after)).not.toEqual(digestsOf(before));
    for (const { name, round } of after.papers) expect(desk.paper(round, name)?.length).toBeGreaterThan(1000);
    // A page may still be fetching what it was told of before.
    for (const { name } of after.papers) expect(desk.paper(1, name)?.length).toBeGreaterThan(1000);
  });

  it('tells where the text of a paper is after a save that moved it and left the pages as they were', async () => {
    const { read, write, nextRound, desk } = await open();
    const place = () => desk.places(1, 'cover-letter')?.places.find(({ input }) => input)?.input?.start ?? 0;
    const before = place();
    write(`# ${'x'.repeat(8)}\n${read()}`);
    expect(roundsOf(await nextRound())).toEqual([1, 1, 1]);
    expect(place()).toBe(before + 11);
  });

  it('leaves the last good papers, marked, while it is broken, and makes new ones once it is mended', async () => {
    const { read, write, nextRound, desk } = await open();
    const good = read();
    write(`${good}foo: 1\n`);
    const broken = await nextRound();
    expect(broken).toMatchObject({ round: 2, stale: true });
    expect(roundsOf(broken)).toEqual([1, 1, 1]);
    expect(broken.problems).toMatchObject([{ code: 'unknown-key', at: { inInput: true, stretch: { column: 1 } } }]);
    expect(desk.paper(1, 'checklist')).toBeDefined();
    expect(await desk.download('checklist', 'docx')).toBeDefined();
    expect(opened(at).text).toBe(`${good}foo: 1\n`);
    write(good.replace('เรื่องเพื่อทราบ', 'เรื่องเพื่อทราบอย่างยิ่ง').replace(/^subject: .*$/m, 'subject: รายงานผลการดำเนินงาน'));
    const mended = await nextRound();
    expect(mended).toMatchObject({ round: 3, stale: false });
    expect(roundsOf(mended)).toContain(3);
  });

  it('may be missing and come back', async () => {
    const { read, write, nextRound, desk, input } = await open();
    const good = read();
    rmSync(input);
    const gone = await nextRound();
    expect(gone).toMatchObject({ stale: true, problems: [{ code: 'input-missing' }] });
    expect(gone.input).toEqual({ name: input });
    expect(desk.input()).toBeUndefined();
    write(good);
    expect(await nextRound()).toMatchObject({ stale: false, problems: [] });
  });

  it('is not stale, only without papers, where it never had any', async () => {
    await open({ edit: () => 'kind: ' });
    expect(at.desk.state()).toMatchObject({ round: 1, papers: [], stale: false });
    expect(at.desk.state().problems.length).toBeGreaterThan(0);
    expect(await at.desk.download('checklist', 'pdf')).toBeUndefined();
  });

  it('is built again when a template appears beside it, and tells of it where that is at fault', async () => {
    const { folder, write, nextRound } = await open();
    mkdirSync(path.join(folder, 'templates'));
    write(`${readFileSync(path.join(home, 'templates/styles.yaml'), 'utf8')}foo: 1\n`, 'templates/styles.yaml');
    const { problems } = await nextRound();
    expect(problems).toMatchObject([{ code: 'unknown-key', at: { inInput: false } }]);
    expect(problems[0]?.fix).toBeUndefined();
  });

  it('offers the exact edit of a problem that has one', async () => {
    await open({ edit: (text) => text.replace('subject: ', 'subject: เเ') });
    const problem = at.desk.state().problems.find(({ fix }) => fix);
    if (!problem?.fix) throw new Error(JSON.stringify(at.desk.state().problems));
    const { start, end, text } = problem.fix;
    expect(opened(at).text.slice(start, end)).toBe('เเ');
    expect(text).toBe('แ');
  });

  it('becomes a draft when asked to', async () => {
    const { desk, nextRound } = await open();
    const before = digestsOf(desk.state());
    expect(await desk.answer({ kind: 'draft', draft: true })).toEqual({ kind: 'done' });
    const state = await nextRound();
    expect(state.draft).toBe(true);
    for (const [index, digest] of digestsOf(state).entries()) expect(digest).not.toBe(before[index]);
  });
});

describe('builds', () => {
  it('are told of before they start, and show nothing new where nothing changed', async () => {
    const { desk, read, write, nextRound } = await open();
    const states: DeskState[] = [];
    const end = desk.subscribe((state) => states.push(state));
    write(`${read()}# 1\n`);
    await nextRound();
    end();
    write(`${read()}# 2\n`);
    await nextRound();
    expect(states.map(({ round, busy }) => [round, busy])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('show the first new paper, with its PDF, while the others are made', async () => {
    const { desk, read, write, nextRound } = await open();
    const states: { readonly rounds: readonly number[]; readonly busy: boolean; readonly held: boolean }[] = [];
    desk.subscribe(({ papers, busy }) => {
      const held = papers.every(({ name, round }) => desk.paper(round, name));
      states.push({ rounds: papers.map(({ round }) => round), busy, held });
    });
    write(read().replace(/^subject: /m, 'subject: ร่าง'));
    await nextRound();
    expect(states).toEqual([
      { rounds: [1, 1, 1], busy: true, held: true },
      { rounds: [2, 1, 1], busy: true, held: true },
      { rounds: [2, 2, 2], busy: false, held: true },
    ]);
    expect(desk.paper(1, 'cover-letter')).toBeDefined();
  });

  it('that fail after their first new paper leave the papers as they were', async () => {
    const { desk, read, write, faults, state } = await open();
    const fault = new Error('broken');
    const end = desk.subscribe(({ papers }) => {
      if (papers[0]?.round !== 2) return;
      end();
      throw fault;
    });
    write(read().replace(/^subject: /m, 'subject: ร่าง'));
    await state(({ busy }) => faults.length > 0 && !busy);
    expect(faults).toEqual([fault]);
    expect(desk.state().papers.map(({ round }) => round)).toEqual([1, 1, 1]);
    expect(desk.paper(2, 'cover-letter')).toBeUndefined();
    write(read().replace(/^subject: /m, 'subject: ร่างใหม่'));
    await state(({ round, busy }) => round === 2 && !busy);
    expect(desk.state().papers.map(({ round }) => round)).toEqual([2, 2, 2]);
  });

  it('are never two at a time: what changes during one makes one more, of the newest', async () => {
    const { desk, read, write, state } = await open();
    const text = read();
    const states: DeskState[] = [];
    desk.subscribe((now) => {
      states.push(now);
      if (states.length === 1) for (const save of [1, 2, 3]) write(`${text}# ${save}\n`);
    });
    write(`${text}# 0\n`);
    await state(({ round, busy }) => round >= 2 && !busy && opened(at).text.endsWith('# 3\n'));
    await sleep(300);
    expect(desk.state().round).toBeLessThanOrEqual(3);
    expect(opened(at).text).toBe(`${text}# 3\n`);
  });

  it('that fail through a bug of ours are told, and the desk goes on', async () => {
    let isBroken = false;
    const fault = new Error('broken');
    const readBuiltin: typeof world.readBuiltin = (name) => {
      if (isBroken) throw fault;
      return world.readBuiltin(name);
    };
    await open({ world: { ...world, readBuiltin }, edit: (text) => text.replace(/^subject:/m, 'foo: 1\nsubject:') });
    const { desk, read, write, faults, state } = at;
    isBroken = true;
    write(read().replace('foo: 1\n', ''));
    await state(({ busy }) => faults.length > 0 && !busy);
    expect(faults).toEqual([fault]);
    expect(desk.state()).toMatchObject({ round: 1, busy: false });
    isBroken = false;
    write(`${read()}# again\n`);
    await state(({ round, busy }) => round === 2 && !busy);
    expect(desk.state().papers).toHaveLength(3);
  });
});

import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Watch, watchAsked } from '../../src/watch/watch-asked.ts';
import { recorded } from '../../src/world/recorded.ts';
import type { World } from '../../src/world/world.ts';
import { world } from '../home.ts';

const text = 'kind: information\n';
/** Until so many changes were told, however busy the machine is, and then long enough for one too many to show. */
async function told(changes: Changes, count: number): Promise<Changes> {
  for (let waited = 0; waited < 10_000 && changes.length < count; waited += 20) await sleep(20);
  await sleep(250);
  return changes;
}

/** What had changed in each round. */
type Changes = readonly (readonly string[])[];

let folder: string;
let ends: (() => void)[];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'cabsub-watch-')));
  ends = [];
  write('meeting.yaml', text);
});
afterEach(() => {
  for (const end of ends) end();
  rmSync(folder, { recursive: true });
});

const place = (name: string) => path.join(folder, name);
function write(name: string, content: string): void {
  mkdirSync(path.dirname(place(name)), { recursive: true });
  writeFileSync(place(name), content);
}

/** What a build would ask for. */
function ask(seen: World, input: string): void {
  seen.readInput(input, 1000);
  seen.findUpwards(input, 'cabsub.config.yaml');
  seen.readBeside(input, 'templates/styles.yaml', 1000);
  seen.readBeside(input, 'emblem.svg', 1000);
  seen.listBeside(input, 'fonts');
}

/** Builds again with each change, as a desk does: the names of what had changed in each round. */
async function rounds(input = place('meeting.yaml'), poll = false): Promise<Changes> {
  const changes: string[][] = [];
  const round = (): void => {
    const { world: seen, asked } = recorded(world);
    ask(seen, input);
    watch.follow(asked());
  };
  const watch: Watch = watchAsked({
    poll,
    onChange: (changed) => {
      changes.push(changed.flatMap(({ places }) => places.slice(0, 1).map((each) => path.relative(folder, each.path))));
      round();
    },
  });
  ends.push(() => watch.close());
  round();
  await sleep(100);
  return changes;
}

describe('one change is told once', () => {
  it('when a file is written over', async () => {
    const changes = await rounds();
    write('meeting.yaml', `${text}# 1\n`);
    expect(await told(changes, 1)).toEqual([['meeting.yaml']]);
  });

  it('when a file is put in its place, time and again', async () => {
    const changes = await rounds();
    for (const save of [1, 2, 3]) {
      write('meeting.yaml.tmp', `${text}# ${save}\n`);
      renameSync(place('meeting.yaml.tmp'), place('meeting.yaml'));
      expect(await told(changes, save)).toHaveLength(save);
    }
    expect(changes.flat()).toEqual(['meeting.yaml', 'meeting.yaml', 'meeting.yaml']);
  });

  it('when a file is emptied, and written 100 ms later', async () => {
    const changes = await rounds();
    truncateSync(place('meeting.yaml'));
    await sleep(100);
    write('meeting.yaml', `${text}# 1\n`);
    expect(await told(changes, 1)).toEqual([['meeting.yaml']]);
  });

  it('when a file is deleted, and made again 300 ms later', async () => {
    const changes = await rounds();
    rmSync(place('meeting.yaml'));
    await sleep(300);
    write('meeting.yaml', `${text}# 1\n`);
    expect(await told(changes, 1)).toEqual([['meeting.yaml']]);
  });

  it('when the emblem and a font change with it', async () => {
    write('emblem.svg', '<svg/>');
    write('fonts/a.ttf', '');
    const changes = await rounds();
    write('emblem.svg', '<svg />');
    write('fonts/b.ttf', '');
    expect((await told(changes, 1)).flat().sort()).toEqual(['emblem.svg', 'fonts']);
  });
});

describe('no change is', () => {
  it('a save of the same text, a new date, or a text that comes back while the file is missing', async () => {
    const changes = await rounds();
    write('meeting.yaml', text);
    utimesSync(place('meeting.yaml'), 1, 1);
    await sleep(150);
    rmSync(place('meeting.yaml'));
    await sleep(150);
    write('meeting.yaml', text);
    expect(await told(changes, 0)).toEqual([]);
  });

  it("an editor's own file beside the input, or any other", async () => {
    const changes = await rounds();
    for (const name of ['.meeting.yaml.swp', 'meeting.yaml~', '4913', 'other.yaml']) write(name, 'a');
    expect(await told(changes, 0)).toEqual([]);
  });
});

describe('a change is told', () => {
  it('when a file stays away', async () => {
    const changes = await rounds();
    rmSync(place('meeting.yaml'));
    expect(await told(changes, 1)).toEqual([['meeting.yaml']]);
    write('meeting.yaml', text);
    expect(await told(changes, 2)).toHaveLength(2);
  });

  it('when a template appears in a folder that was not there', async () => {
    const changes = await rounds();
    mkdirSync(place('templates'));
    await sleep(200);
    write('templates/styles.yaml', 'a: 1\n');
    expect(await told(changes, 1)).toEqual([['templates/styles.yaml']]);
  });

  it('when folder and template appear at once, and after the folder was replaced', async () => {
    const changes = await rounds();
    write('templates/styles.yaml', 'a: 1\n');
    expect(await told(changes, 1)).toHaveLength(1);
    rmSync(place('templates'), { recursive: true });
    write('templates/styles.yaml', 'a: 2\n');
    expect(await told(changes, 2)).toHaveLength(2);
    write('templates/styles.yaml', 'a: 3\n');
    expect(await told(changes, 3)).toHaveLength(3);
  });

  it('when settings appear in a folder above the input', async () => {
    write('in/meeting.yaml', text);
    const changes = await rounds(place('in/meeting.yaml'));
    write('cabsub.config.yaml', 'rules: {}\n');
    expect(await told(changes, 1)).toEqual([['in/cabsub.config.yaml']]);
  });

  it('when the file behind a link changes, and when the link leads elsewhere', async () => {
    write('far/real.yaml', text);
    write('far/other.yaml', `${text}# other\n`);
    mkdirSync(place('in'));
    symlinkSync(place('far/real.yaml'), place('in/meeting.yaml'));
    const changes = await rounds(place('in/meeting.yaml'));
    write('far/real.yaml', `${text}# 1\n`);
    expect(await told(changes, 1)).toHaveLength(1);
    rmSync(place('in/meeting.yaml'));
    symlinkSync(place('far/other.yaml'), place('in/meeting.yaml'));
    expect(await told(changes, 2)).toHaveLength(2);
  });

  it('when it came between the reading and the watching', async () => {
    const { world: seen, asked } = recorded(world);
    ask(seen, place('meeting.yaml'));
    write('meeting.yaml', `${text}# 1\n`);
    let count = 0;
    const watch = watchAsked({ poll: false, onChange: () => (count += 1) });
    ends.push(() => watch.close());
    watch.follow(asked());
    await sleep(200);
    expect(count).toBe(1);
  });
});

it('tells of everything by looking time and again as well', async () => {
  const changes = await rounds(place('meeting.yaml'), true);
  await sleep(500);
  write('meeting.yaml', `${text}# 1\n`);
  expect(await told(changes, 1)).toHaveLength(1);
  write('meeting.yaml.tmp', `${text}# 2\n`);
  renameSync(place('meeting.yaml.tmp'), place('meeting.yaml'));
  expect(await told(changes, 2)).toHaveLength(2);
  write('templates/styles.yaml', 'a: 1\n');
  expect((await told(changes, 3)).flat()).toEqual(['meeting.yaml', 'meeting.yaml', 'templates/styles.yaml']);
});

it('tells of nothing while it pauses or when it is closed, and leaves nothing open', async () => {
  const watchers = () => process.getActiveResourcesInfo().filter((name) => /FSEvent|StatWatcher/.test(name)).length;
  const before = watchers();
  for (const poll of [false, true]) {
    const { world: seen, asked } = recorded(world);
    ask(seen, place('meeting.yaml'));
    let count = 0;
    const watch = watchAsked({ poll, onChange: () => (count += 1) });
    watch.follow(asked());
    watch.pause();
    write('meeting.yaml', `${text}# ${poll}\n`);
    await sleep(600);
    expect(count).toBe(0);
    expect(watchers()).toBeGreaterThan(before);
    watch.close();
    watch.follow(asked());
    await sleep(200);
    expect(count).toBe(0);
    expect(watchers()).toBe(before);
  }
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, recorded } from '../../src/world/recorded.ts';
import { world } from '../home.ts';

let folder: string;
let input: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cabsub-recorded-'));
  mkdirSync(path.join(folder, 'in'));
  input = path.join(folder, 'in/meeting.yaml');
  writeFileSync(input, 'kind: information\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string) => path.join(folder, name);
const pathsOf = (asked: readonly Asked[]) => asked.flatMap(({ places }) => places.map((each) => each.path));
const changedIn = (asked: readonly Asked[]) => asked.filter(({ answer, again }) => again() !== answer);

describe('a recorded world', () => {
  it('answers as the world behind it', () => {
    const { world: seen } = recorded(world);
    expect(seen.readInput(input, 100)).toEqual(world.readInput(input, 100));
    expect(seen.readBeside(input, 'none.svg', 100)).toEqual({ ok: false, why: 'missing' });
    expect(seen.listBeside(input, '.')).toEqual({ ok: true, names: ['meeting.yaml'] });
    expect(seen.runtime).toEqual(world.runtime);
  });

  it('names every place once, found or not', () => {
    const { world: seen, asked } = recorded(world);
    seen.readInput(input, 100);
    seen.readInput(input, 100);
    seen.readBeside(input, 'templates/styles.yaml', 100);
    seen.listInput(place('fonts'));
    expect(asked().map(({ places, answer }) => [places, answer])).toEqual([
      [[{ path: input, kind: 'thing' }], expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
      [[{ path: place('in/templates/styles.yaml'), kind: 'thing' }], 'missing'],
      [[{ path: place('fonts'), kind: 'folder' }], 'missing'],
    ]);
  });

  it('names no place outside the folder of the input', () => {
    const { world: seen, asked } = recorded(world);
    for (const name of ['../secret.svg', '/etc/passwd', '..', 'a/../../b'])
      expect(seen.readBeside(input, name, 100)).toEqual({ ok: false, why: 'outside' });
    seen.readBeside(input, '..hidden', 100);
    expect(pathsOf(asked())).toEqual([place('in/..hidden')]);
  });

  it('names what was found above an input, and where it would have been found before', () => {
    writeFileSync(place('cabsub.config.yaml'), '');
    const { world: seen, asked } = recorded(world);
    expect(seen.findUpwards(input, 'cabsub.config.yaml')).toBe(place('cabsub.config.yaml'));
    expect(pathsOf(asked())).toEqual([place('in/cabsub.config.yaml'), place('cabsub.config.yaml')]);
  });

  it('names every folder up to the root where nothing is found above', () => {
    const { world: seen, asked } = recorded(world);
    seen.findUpwards(input, 'cabsub-none.yaml');
    expect(pathsOf(asked())).toContain(path.join(path.parse(folder).root, 'cabsub-none.yaml'));
  });

  it('sees nothing changed where the same is written again, and what changed elsewhere', () => {
    const { world: seen, asked } = recorded(world);
    seen.readInput(input, 100);
    seen.readBeside(input, 'emblem.svg', 0);
    seen.listInput(place('in'));
    seen.findUpwards(input, 'cabsub.config.yaml');
    writeFileSync(input, 'kind: information\n');
    writeFileSync(place('neighbour'), '');
    expect(changedIn(asked())).toEqual([]);

    writeFileSync(input, 'kind: approval\n');
    writeFileSync(place('in/emblem.svg'), '<svg/>');
    writeFileSync(place('in/cabsub.config.yaml'), '');
    expect(changedIn(asked())).toHaveLength(4);
  });

  it('tells an empty file from one with text, and from none', () => {
    const { world: seen, asked } = recorded(world);
    seen.readInput(input, 100);
    writeFileSync(input, '');
    expect(asked()[0]?.again()).toBe('empty');
    rmSync(input);
    expect(asked()[0]?.again()).toBe('missing');
  });
});

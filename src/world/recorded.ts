import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FileRead, FolderRead, World } from './world.ts';

/** Something that was asked of a world, and what was answered. */
export interface Asked {
  /** The places on disk that decide on the answer; those missing as well. None of what is outside the input's folder. */
  readonly places: readonly AskedPlace[];
  /** The answer as a short text: equal answers are equal texts. */
  readonly answer: Fingerprint;
  /** The answer that the same question gets now. */
  again(): Fingerprint;
}

/** An absolute path; of a folder the names in it count, of anything else what it is and holds. */
export interface AskedPlace {
  readonly path: string;
  readonly kind: 'thing' | 'folder';
}

/** A hash of what is there, or a word for its not being there. */
export type Fingerprint =
  | `sha256:${string}`
  | `at:${string}`
  | 'empty'
  | Extract<FileRead | FolderRead, { ok: false }>['why'];

/** A world that answers as another does, and keeps account of what it was asked. */
export interface Recorded {
  readonly world: World;
  /** Every question once, in the order in which they were first asked. What ships with cabsub is not among them. */
  asked(): readonly Asked[];
}

/** Wraps a world, so that it can be told later whether it would still give the same answers. */
export function recorded(world: World): Recorded {
  const asked = new Map<string, Asked>();
  const note = <T>(
    key: readonly unknown[],
    places: Asked['places'],
    ask: () => T,
    sign: (answer: T) => Fingerprint,
  ): T => {
    const given = ask();
    const name = JSON.stringify(key);
    if (!asked.has(name)) asked.set(name, { places, answer: sign(given), again: () => sign(ask()) });
    return given;
  };
  return {
    asked: () => [...asked.values()],
    world: {
      ...world,
      readInput: (name, limit) =>
        note(['input', name, limit], [thing(path.resolve(name))], () => world.readInput(name, limit), ofFile),
      readBeside: (input, name, limit) =>
        note(
          ['beside', input, name, limit],
          beside(input, name).map(thing),
          () => world.readBeside(input, name, limit),
          ofFile,
        ),
      findUpwards: (input, name) =>
        note(
          ['upwards', input, name],
          upwards(input, name, world.findUpwards(input, name)).map(thing),
          () => world.findUpwards(input, name),
          (found) => (found === undefined ? 'missing' : `at:${found}`),
        ),
      listInput: (name) => note(['list', name], [folder(path.resolve(name))], () => world.listInput(name), ofFolder),
      listBeside: (input, name) =>
        note(
          ['list beside', input, name],
          beside(input, name).map(folder),
          () => world.listBeside(input, name),
          ofFolder,
        ),
    },
  };
}

function thing(absolute: string): AskedPlace {
  return { path: absolute, kind: 'thing' };
}

function folder(absolute: string): AskedPlace {
  return { path: absolute, kind: 'folder' };
}

/** Where a name in the input leads; nothing where that is outside the input's folder. */
function beside(input: string, name: string): readonly string[] {
  const from = path.dirname(path.resolve(input));
  const wanted = path.resolve(from, name);
  const way = path.relative(from, wanted);
  return way.split(path.sep)[0] === '..' || path.isAbsolute(way) ? [] : [wanted];
}

/** A name in the input's folder and in those above it, up to the one that it was found in. */
function upwards(input: string, name: string, found: string | undefined): readonly string[] {
  const last = found === undefined ? undefined : path.resolve(found);
  const places: string[] = [];
  for (let from = path.dirname(path.resolve(input)); ; from = path.dirname(from)) {
    const place = path.join(from, name);
    places.push(place);
    if (place === last || path.dirname(from) === from) return places;
  }
}

function ofFile(read: FileRead): Fingerprint {
  if (!read.ok) return read.why;
  return read.bytes.length === 0 ? 'empty' : hash(read.bytes);
}

function ofFolder(read: FolderRead): Fingerprint {
  return read.ok ? hash(JSON.stringify(read.names)) : read.why;
}

function hash(content: Uint8Array | string): Fingerprint {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

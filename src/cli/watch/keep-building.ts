import path from 'node:path';
import process from 'node:process';
import { type Learnt, nothingLearnt } from '../../layout/learnt.ts';
import { watchAsked } from '../../watch/watch-asked.ts';
import { type Asked, recorded } from '../../world/recorded.ts';
import { steady } from '../../world/steady.ts';
import type { World } from '../../world/world.ts';
import type { Outlets } from '../deliver.ts';
import type { ExitCode } from '../exit.ts';
import type { BuildOptions } from '../options.ts';
import { say } from '../print.ts';
import { untilStopped } from '../stopping.ts';

/** One building of everything that was asked for, with all that it tells. */
export type BuildRound = (world: World, learnt: Learnt) => Promise<unknown>;

/**
 * Builds, and builds again with each change of what was read for it, until the program is told to end; a build that is under way then is
 * finished first, so that packets are whole.
 */
export async function keepBuilding(
  build: BuildRound,
  { poll, quiet }: Pick<BuildOptions, 'poll' | 'quiet'>,
  { world: disk, words }: Outlets,
): Promise<ExitCode> {
  const stopped = untilStopped();
  const world = steady(disk);
  const learnt = await nothingLearnt();
  for (let round = 1; ; round += 1) {
    const { world: seen, asked } = recorded(world);
    await build(seen, learnt);
    if (!quiet && round === 1) say(`${words.watching}\n`);
    const watching = nextChange(asked(), poll);
    const next = await Promise.race([stopped, watching.change]);
    watching.end();
    if (typeof next === 'number') return next;
    if (!quiet) say(`\n${words.changed(namesOf(next))}\n`);
  }
}

interface Watching {
  readonly change: Promise<readonly Asked[]>;
  end(): void;
}

function nextChange(asked: readonly Asked[], poll: boolean): Watching {
  let end = () => {};
  const change = new Promise<readonly Asked[]>((resolve) => {
    const watch = watchAsked({ poll, onChange: resolve });
    watch.follow(asked);
    end = () => watch.close();
  });
  return { change, end };
}

/** As seen from the working folder. */
function namesOf(changed: readonly Asked[]): readonly string[] {
  const paths = changed.flatMap(({ places }) => places.slice(0, 1).map((place) => place.path));
  return [...new Set(paths.map((each) => path.relative(process.cwd(), each) || '.'))];
}

import type { World } from '../world/world.ts';
import { openDesk } from './desk/open-desk.ts';
import type { DeskOptions } from './desk/options.ts';
import { readAssets } from './server/assets.ts';
import { type ServeOptions, type ServeOutcome, serve } from './server/serve.ts';

export type { Served } from './server/serve.ts';

/** How the papers are made and their page is served. */
export type PreviewOptions = DeskOptions & ServeOptions;

/** Puts an input on a desk and serves its page to the user of this machine, until it is closed. Nothing is left then. */
export async function preview(input: string, options: PreviewOptions, world: World): Promise<ServeOutcome> {
  const assets = readAssets(world);
  const desk = await openDesk(input, options, world);
  const outcome = await serve(desk, assets, options);
  if (!outcome.ok) {
    await desk.close();
    return outcome;
  }
  const close = async (): Promise<void> => {
    await outcome.served.close();
    await desk.close();
  };
  return { ok: true, served: { ...outcome.served, close } };
}

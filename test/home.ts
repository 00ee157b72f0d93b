import { diskWorld, homeFolder } from '../src/world/disk.ts';

/** cabsub's own folder and a world on disk, for tests that need its templates, fonts or examples. */
export const home = homeFolder(import.meta.resolve('../src/index.ts'));
export const world = diskWorld(home);

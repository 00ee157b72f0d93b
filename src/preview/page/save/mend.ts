import type { Edit } from '../../contract.ts';
import type { Buffer } from '../stage.ts';

/** Makes a fix. Where nothing else waits to be saved it is saved at once, so that the pages show what is mended. */
export function mend(buffer: Buffer, fix: Edit): void {
  const wasClean = !buffer.dirty.peek();
  buffer.edit([fix]);
  if (wasClean) void buffer.save();
}

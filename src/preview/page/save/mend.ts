import type { Edit } from '../../contract.ts';
import type { Buffer } from '../stage.ts';

/** Makes fixes, as one step. Where nothing else waits to be saved they are saved at once, so that the pages show what is mended. */
export function mend(buffer: Buffer, fixes: readonly Edit[]): void {
  const wasClean = !buffer.dirty.peek();
  buffer.edit(fixes);
  if (wasClean) void buffer.save();
}

import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';

/**
 * The bytes of a request's body; `too-long` where they are more than `limits.body`, `cut-off` where the sender goes away. Those too long are
 * taken in up to `limits.discarded`, since a sender that is cut off never reads the answer.
 */
export async function bodyOf(request: IncomingMessage): Promise<Uint8Array | 'too-long' | 'cut-off'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += (chunk as Buffer).length;
      if (length <= limits.body) chunks.push(chunk as Buffer);
      else chunks.length = 0;
      if (length > limits.discarded) break;
    }
  } catch {
    return 'cut-off';
  }
  return length > limits.body ? 'too-long' : Buffer.concat(chunks);
}

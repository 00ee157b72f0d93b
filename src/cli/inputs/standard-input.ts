import process from 'node:process';
import { limits } from '../../read/limits.ts';
import type { FileRead, World } from '../../world/world.ts';

/** What standard input is called, on the command line and in reports. What it names is looked for beside the working folder's files. */
export const standardInput = '-';

/** The world with standard input in it, where one of the inputs is that. No more of it is read than an input may have. */
export async function withStandardInput(inputs: readonly string[], world: World): Promise<World> {
  if (!inputs.includes(standardInput)) return world;
  const read = await readStandardInput();
  return { ...world, readInput: (name, limit) => (name === standardInput ? read : world.readInput(name, limit)) };
}

async function readStandardInput(): Promise<FileRead> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length > limits.bytes) return { ok: false, why: 'too-large' };
    }
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  return { ok: true, path: standardInput, bytes: Buffer.concat(chunks) };
}

import { unifiedDiff } from '../../mend/diff.ts';
import { type Mended, mend } from '../../mend/mend.ts';
import type { Source } from '../../model/source.ts';
import { replaceFile } from '../../packet/write/file.ts';
import type { Told } from '../../prepare.ts';
import { decode } from '../../read/index.ts';
import { limits } from '../../read/limits.ts';
import { type ExamineOptions, examine } from '../../typeset.ts';
import { overlaid } from '../../world/overlaid.ts';
import type { World } from '../../world/world.ts';
import { standardInput } from '../inputs/standard-input.ts';
import type { MendingOptions } from '../options.ts';
import { print } from '../print.ts';

type Seen = Told<unknown>;

/** What is told of an input once it is mended, and in how many places it was, or would be. */
interface MendedInput extends Seen {
  readonly edits: number;
}

/**
 * Examines an input and makes its safe fixes: in the file, or for standard input on standard output; with `dryRun` only their diff
 * is printed. What is told of it is told of the mended text.
 */
export async function mendInput(
  input: string,
  options: ExamineOptions,
  how: MendingOptions,
  world: World,
): Promise<MendedInput> {
  const file = world.readInput(input, limits.bytes);
  const source = file.ok ? decode(input, file.bytes).value : undefined;
  if (!file.ok || !source) return { edits: 0, ...(await examine(input, options, world)) };
  const hasMark = startsWithMark(file.bytes);
  const look = (text: string): Promise<Seen> => examine(input, options, overlaid(world, input, encoded(text, hasMark)));
  const mended = await mend(source, look);
  const unwritten = put(source, mended, file.bytes, how);
  if (unwritten.length > 0) {
    const unmended = await look(source.text);
    return { edits: 0, ...unmended, diagnostics: [...unmended.diagnostics, ...unwritten] };
  }
  return { edits: mended.edits, ...mended.seen };
}

/** @returns what kept the file from being written */
function put(
  { name, text }: Source,
  mended: Mended<Seen>,
  read: Uint8Array,
  { dryRun }: MendingOptions,
): ReturnType<typeof replaceFile> {
  const bytes = encoded(mended.text, startsWithMark(read));
  if (dryRun) print(unifiedDiff(name, text, mended.text));
  else if (name === standardInput) print(bytes);
  else if (mended.text !== text) return replaceFile(bytes, name, read);
  return [];
}

/** The byte-order mark of UTF-8, which the decoded text is without. */
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

function startsWithMark(bytes: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function encoded(text: string, hasMark: boolean): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return hasMark ? Uint8Array.of(...mark, ...bytes) : bytes;
}

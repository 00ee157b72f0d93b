import { createHash } from 'node:crypto';
import { decode } from '../../read/index.ts';

/** How a file writes its text down. */
export interface Writing {
  readonly lineEnd: '\n' | '\r\n';
  /** Whether it begins with a byte-order mark. */
  readonly hasMark: boolean;
}

/** The input as it lay on disk. */
export interface InputFile extends Writing {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes. */
  readonly digest: string;
  /** Decoded, lines ending in `\n` alone, as an editor holds it: the text that all the desk's places count in. */
  readonly text: string;
}

/** The byte-order mark of UTF-8, which the decoded text is without. */
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** None where the bytes are no text that cabsub reads. */
export function inputFile(name: string, bytes: Uint8Array): InputFile | undefined {
  const text = decode(name, bytes).value?.text;
  if (text === undefined) return undefined;
  const hasMark = mark.every((byte, index) => bytes[index] === byte);
  return { bytes, digest: digestOf(bytes), text: withPlainEnds(text), lineEnd: lineEndOf(text), hasMark };
}

/**
 * A text as the bytes of a file that is written as `writing` says. A file whose lines end now in one way and now in the other comes out
 * with the more frequent one throughout, since an editor does not keep them apart; nothing else is lost.
 */
export function bytesOf(text: string, { lineEnd, hasMark }: Writing): Uint8Array {
  const plain = withPlainEnds(text);
  const bytes = new TextEncoder().encode(lineEnd === '\n' ? plain : plain.replaceAll('\n', lineEnd));
  return hasMark ? Uint8Array.of(...mark, ...bytes) : bytes;
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function withPlainEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function lineEndOf(text: string): Writing['lineEnd'] {
  const ends = text.split('\n').length - 1;
  const long = text.split('\r\n').length - 1;
  return long > ends / 2 ? '\r\n' : '\n';
}

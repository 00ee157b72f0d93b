import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { guessEncoding, looksUtf16 } from './encoding.ts';
import { limits } from './limits.ts';

/**
 * The text of a file. Only UTF-8 is read; a byte-order mark is dropped. Problems:
 * `input-too-large`, `input-not-utf8`.
 */
export function decode(name: string, bytes: Uint8Array): Outcome<Source> {
  if (bytes.length > limits.bytes) return { diagnostics: [tooLarge(name)] };
  const text = looksUtf16(bytes) ? undefined : decodeUtf8(bytes);
  return text === undefined ? { diagnostics: [notUtf8(name, bytes)] } : { value: { name, text }, diagnostics: [] };
}

export function tooLarge(file: string): Diagnostic {
  const params = { limitMiB: limits.mebibytes };
  return { code: 'input-too-large', severity: 'error', at: { kind: 'file', file }, params };
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const params = { guess: guessEncoding(bytes) };
  return { code: 'input-not-utf8', severity: 'error', at: { kind: 'file', file }, params };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

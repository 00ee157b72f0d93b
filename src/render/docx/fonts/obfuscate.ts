import { createHash } from 'node:crypto';

/** Length of the font's head that is hidden, in bytes. */
const hidden = 32;

/** The key that a font is hidden under: a GUID made of the font's own SHA-256, so that the same font has the same. */
export function fontKey(font: Uint8Array): string {
  const digits = createHash('sha256').update(font).digest('hex').slice(0, 32).toUpperCase();
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}}`;
}

/** Hides a font under a key, or shows it again: the key's bytes backwards, twice, over its head (ISO/IEC 29500-4, font embedding). */
export function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const mask = Buffer.from(key.replace(/[{}-]/gu, ''), 'hex').reverse();
  const copy = new Uint8Array(font);
  copy.set(copy.subarray(0, hidden).map((byte, at) => byte ^ (mask[at % mask.length] ?? 0)));
  return copy;
}

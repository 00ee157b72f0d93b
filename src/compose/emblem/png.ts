import type { Emblem } from '../../model/emblem.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerEnd = 24;

/** A PNG with its size in pixels; undefined for any other bytes. */
export function readPng(bytes: Uint8Array): Extract<Emblem, { kind: 'png' }> | undefined {
  if (bytes.length < headerEnd || signature.some((byte, position) => bytes[position] !== byte)) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = header.getUint32(16);
  const height = header.getUint32(20);
  return width > 0 && height > 0 ? { kind: 'png', bytes, width, height } : undefined;
}

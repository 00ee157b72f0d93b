import type { DiagnosticParams } from '../model/diagnostic.ts';

type Guess = DiagnosticParams['input-not-utf8']['guess'];

const sampleSize = 4096;

/**
 * UTF-16 by its byte-order mark, or by the high bytes that Latin (00) and Thai (0E) text puts in
 * every second place. Such bytes may be valid UTF-8, so this is asked before decoding.
 */
export function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, sampleSize);
  return sample.length >= 4 && (shareOfHighBytes(sample, 0) > 0.8 || shareOfHighBytes(sample, 1) > 0.8);
}

/** What bytes that are not UTF-8 probably are. */
export function guessEncoding(bytes: Uint8Array): Guess {
  if (looksUtf16(bytes)) return 'utf-16';
  const high = bytes.filter((byte) => byte >= 0x80);
  return high.filter(isThaiByte).length >= high.length * 0.9 ? 'windows-874' : 'unknown';
}

function shareOfHighBytes(bytes: Uint8Array, parity: 0 | 1): number {
  let high = 0;
  for (let index = parity; index < bytes.length; index += 2)
    if (bytes[index] === 0x00 || bytes[index] === 0x0e) high += 1;
  return high / Math.ceil((bytes.length - parity) / 2);
}

/** The bytes TIS-620 gives to Thai characters. */
function isThaiByte(byte: number): boolean {
  return (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);
}

import type { Face } from '../../../model/page.ts';
import type { Variant } from '../../../model/variant.ts';
import { type Deflated, deflated } from '../zip.ts';
import { fontKey, obfuscated } from './obfuscate.ts';

/** A font file in a Word file, hidden under its key. It is deflated once for all files of a packet. */
export interface EmbeddedFont {
  readonly variant: Variant;
  readonly key: string;
  readonly file: Deflated;
}

export function embedded({ variant }: Face, font: Uint8Array): EmbeddedFont {
  const key = fontKey(font);
  return { variant, key, file: deflated(obfuscated(font, key)) };
}

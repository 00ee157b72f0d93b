import type { Face } from '../../model/page.ts';
import type { Variant } from '../../model/variant.ts';
import type { Shaper } from '../shaper.ts';
import { createShaper } from '../shaping/fallback-shaper.ts';
import { readFontFile } from '../shaping/font-file.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import { type OpenFace, openFace } from '../shaping/open-face.ts';
import { type FaceSet, type FaceSource, facesOf, nominalPitch } from './face-set.ts';
import { trusted } from './trusted.ts';

/** A face's file as it was read, for the manifest. */
export interface UsedFace {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenedFaces {
  readonly shaper: Shaper;
  /** Line pitch of the text face against that of TH SarabunPSK. */
  readonly pitch: number;
  /** The face of a variant, which then counts as needed. */
  face(variant: Variant): Face;
  /** The faces that a text has needed so far. */
  used(): readonly UsedFace[];
}

/**
 * Makes a shaper of a set whose office's faces were found sound. Each face is read and opened when a text first needs it.
 *
 * @throws Error, at that text, when a face that ships with cabsub is unusable
 */
export function openFaces(set: FaceSet, open: OpenFont): OpenedFaces {
  const opened = new Map<string, OpenFace>();
  const opening = (source: FaceSource): OpenFace => {
    const face = opened.get(source.id) ?? openSource(source, open);
    opened.set(source.id, face);
    return face;
  };
  const shaper = createShaper({
    text: (variant) => opening(set.text[variant]),
    symbols: () => opening(set.symbols),
    ...(set.text.regular.origin === 'builtin' && { trusted }),
  });
  const used = () =>
    facesOf(set).flatMap((source) => {
      const face = opened.get(source.id)?.face;
      return face ? [{ id: source.id, family: source.family, name: source.file, bytes: face.bytes }] : [];
    });
  const face = (variant: Variant) => opening(set.text[variant]).face;
  return { shaper, pitch: set.text.regular.pitch / nominalPitch, face, used };
}

function openSource({ read, ...source }: FaceSource, open: OpenFont): OpenFace {
  const bytes = read();
  const file = readFontFile(bytes);
  if (!file.ok) throw new Error(`The face ${source.id} is unusable: ${file.fault}`);
  const { id, family, variant, scale, embedAs } = source;
  const { tables, unitsPerEm } = file;
  const face = { id, family, variant, scale, ...(embedAs !== undefined && { embedAs }), bytes, tables, unitsPerEm };
  return openFace(face, open(bytes));
}

import type { Variant } from '../../model/variant.ts';

/** A face that a packet may be set in, and where its file comes from. */
export interface FaceSource {
  /** Unique within a set: `sarabun-regular`. */
  readonly id: string;
  readonly family: string;
  readonly variant: Variant;
  /** The path of the office's own file as the user would give it, or the name of one that ships with cabsub. */
  readonly file: string;
  readonly origin: 'builtin' | 'office';
  /** Drawn size = nominal size × scale. */
  readonly scale: number;
  /** Distance between baselines, in pt, of text of nominal size 16. */
  readonly pitch: number;
  /** The family name of copies at the nominal size, of a face that may be copied. */
  readonly embedAs?: string;
  /** As the list of faces says it; of an office's face only its file does. */
  readonly licence?: string;
  /** The file's bytes. Ours is read when a text first needs it, and must be sound. */
  readonly read: () => Uint8Array;
}

/** The faces that one packet is set in. */
export interface FaceSet {
  /** One for every variant; where the family lacks it, the one that stands in. */
  readonly text: Readonly<Record<Variant, FaceSource>>;
  /** For the characters that a text face lacks: ✓ ☐ ☑. */
  readonly symbols: FaceSource;
}

export const variants: readonly Variant[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** Line pitch of TH SarabunPSK at nominal 16 pt, for which the style sheet is written (pdf-thai.md section 1). */
export const nominalPitch = 20.96;

/** Each face of a set once, the text's first. */
export function facesOf({ text, symbols }: FaceSet): readonly FaceSource[] {
  const all = [...variants.map((variant) => text[variant]), symbols];
  return [...new Map(all.map((face) => [face.id, face])).values()];
}

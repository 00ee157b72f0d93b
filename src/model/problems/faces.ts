import type { Variant } from '../variant.ts';

/** The emblem and the faces. */
export interface FaceProblems {
  'emblem-not-image': { name: string };
  'emblem-svg-unsupported': { feature: string };
  /** A picture `height` pixels high where 300 dpi take `least`. */
  'emblem-coarse': { height: number; least: number };
  'fonts-folder': { path: string; reason: FolderFault };
  'fonts-no-regular': { path: string; families: readonly string[] };
  'fonts-several-families': { path: string; families: readonly string[] };
  'font-unusable': { name: string; reason: FontFault };
  'font-lacks-thai': { name: string; characters: readonly string[] };
  'font-variant-missing': { family: string; variant: Variant; standIn: Variant };
  'font-twice': { family: string; variant: Variant; used: string; other: string };
  'font-scale-measured': { family: string; scale: number };
  'font-not-embedded': { family: string; reason: EmbeddingFault };
  'font-preview-only': { family: string; variant: Variant };
  'no-glyph': { character: string; codePoint: string };
}

/** Why a folder of fonts cannot be used; `empty` is one without a font file. */
export type FolderFault = 'missing' | 'not-a-folder' | 'unreadable' | 'outside' | 'empty';

/** Why a font file cannot be used; `no-thai` is a sound font without Thai letters. */
export type FontFault =
  | 'not-a-font'
  | 'web-font'
  | 'collection'
  | 'not-truetype'
  | 'truncated'
  | 'damaged'
  | 'nameless'
  | 'unreadable'
  | 'too-large'
  | 'embedding-forbidden'
  | 'no-thai';

/** Why Word files do not hold the fonts asked for: drawn at another size than it names, or not named by the reference document. */
export type EmbeddingFault = 'scaled' | 'not-named';

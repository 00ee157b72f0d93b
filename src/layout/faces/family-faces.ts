import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Variant } from '../../model/variant.ts';
import type { OpenFont } from '../shaping/harfbuzz.ts';
import { checkFont } from './check-font.ts';
import { type FaceSet, type FaceSource, nominalPitch } from './face-set.ts';
import type { OfficeFamily } from './family.ts';
import { measuredScale } from './measured-scale.ts';
import { type OfficeFont, unusable } from './office-font.ts';

/**
 * The faces of a family. Only the fonts of the `wanted` variants are looked into.
 *
 * @returns errors for fonts that cannot be used; warnings for wanted variants that another stands in for
 */
export function familyFaces(
  family: OfficeFamily,
  wanted: ReadonlySet<Variant>,
  open: OpenFont,
): Outcome<FaceSet['text']> {
  const { regular, others, known } = family;
  const { bold = regular, italic = regular, 'bold-italic': boldItalic = bold } = others;
  const fonts = { regular, bold, italic, 'bold-italic': boldItalic } as const;
  const used = new Set([...wanted].map((variant) => fonts[variant]));
  const errors = [...used].flatMap((font) => checkFont(font, open) ?? []);
  if (errors.length > 0) return { diagnostics: errors };
  const scale = known?.scale ?? measuredScale(regular.bytes, open);
  if (scale === undefined) return { diagnostics: [unusable(regular.file, 'damaged')] };

  const face = (font: OfficeFont) => source(font, scale, known?.pitch ?? nominalPitch);
  const value = { regular: face(regular), bold: face(bold), italic: face(italic), 'bold-italic': face(boldItalic) };
  const diagnostics = [
    ...family.passedOver.flatMap((font) => twice(font, fonts[font.variant], wanted)),
    ...[...wanted].flatMap((variant) => standIn(variant, fonts[variant])),
    ...(known ? [] : [scaleMeasured(regular, scale)]),
  ];
  return { value, diagnostics };
}

function source({ family, variant, file, bytes }: OfficeFont, scale: number, pitch: number): FaceSource {
  const slug = family
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const id = [slug === '' ? 'office' : slug, variant].join('-');
  return { id, family, variant, file, origin: 'office', scale, pitch, read: () => bytes };
}

function standIn(variant: Variant, font: OfficeFont): readonly Diagnostic[] {
  if (font.variant === variant) return [];
  const { file, family } = font;
  const params = { family, variant, standIn: font.variant };
  return [{ code: 'font-variant-missing', severity: 'warning', at: { kind: 'file', file }, params }];
}

/** Two files that differ and say the same of themselves; copies are no matter. */
function twice(
  { family, variant, file, bytes }: OfficeFont,
  used: OfficeFont,
  wanted: ReadonlySet<Variant>,
): readonly Diagnostic[] {
  const isCopy = bytes.length === used.bytes.length && bytes.every((byte, index) => byte === used.bytes[index]);
  if (isCopy || !wanted.has(variant)) return [];
  const params = { family, variant, used: used.file, other: file };
  return [{ code: 'font-twice', severity: 'warning', at: { kind: 'file', file }, params }];
}

function scaleMeasured({ family, file }: OfficeFont, scale: number): Diagnostic {
  return { code: 'font-scale-measured', severity: 'info', at: { kind: 'file', file }, params: { family, scale } };
}

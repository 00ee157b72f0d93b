import type { Paragraph } from '../../model/document.ts';
import { thaiDigits } from '../../thai/numerals.ts';
import { type Composer, fill, type Placed, styleOf } from '../composer.ts';
import { thaiInlines } from '../digits.ts';
import type { ParagraphNode } from '../template.ts';

/** A paragraph of the template, or nothing where its text comes out empty: no label stands alone. */
export function paragraph(placed: Placed<ParagraphNode>, composer: Composer): Paragraph | undefined {
  const { node } = placed;
  const { text, origin } = fill(composer, node.text, placed, 'text');
  if (text === '') return undefined;
  const marker = node.marker === undefined ? '' : fill(composer, node.marker, placed, 'marker').text;
  return {
    kind: 'paragraph',
    style: styleOf(composer, fill(composer, node.style, placed, 'style').text, placed),
    ...(marker !== '' && { marker: thaiDigits(marker).text }),
    inlines: thaiInlines([{ kind: 'text', text, bold: false, origin }]),
    origin,
  };
}

import { Paragraph as WordParagraph } from 'docx';
import type { Furniture } from '../../model/document.ts';
import { textRuns } from './runs.ts';
import { twips } from './units.ts';

/** The catchword under the last content of a page that Word is told to end there. */
export interface CatchwordLine {
  readonly kind: 'catchword';
  readonly text: string;
  readonly form: NonNullable<Furniture['catchword']>;
}

export function catchwordParagraph({ text, form: { style, gap } }: CatchwordLine): WordParagraph {
  return new WordParagraph({
    style: style.id,
    spacing: { before: twips(gap) },
    children: textRuns(text, { size: style.size, bold: false }),
  });
}

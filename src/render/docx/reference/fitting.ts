import type { PageSetup, ParagraphStyle } from '../../../model/document.ts';

/** What a paper is fitted from and to. */
export interface Fit {
  readonly before: PageSetup;
  readonly after: PageSetup;
  /** The office's setting of our styles, by id. */
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
}

export function fittedStyle(style: ParagraphStyle, { styles }: Fit): ParagraphStyle {
  return styles.get(style.id) ?? style;
}

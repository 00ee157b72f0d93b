import type { PagePlace } from '../../contract.ts';

/** A piece of a page's text as pdf.js tells it: `transform` ends with where its baseline starts, in pt from the page's bottom left corner. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The text that stands in a place of a page, `height` pt high; pieces on the lines above and below are not in it. */
export function textIn(pieces: readonly TextPiece[], place: PagePlace, height: number): string {
  return pieces
    .filter(({ transform: [, , , , x = 0, y = 0], width }) => {
      const middle = x + width / 2;
      const baseline = height - y;
      return (
        middle >= place.x &&
        middle <= place.x + place.width &&
        baseline > place.y + place.height / 2 &&
        baseline <= place.y + place.height
      );
    })
    .map(({ str }) => str)
    .join('')
    .trim();
}

import type { Furniture } from '../../../model/document.ts';
import { type Fit, fittedStyle } from './fitting.ts';

/** Page number, stamps and marks where they were on the sheet, or nearer to its edge where the margin became smaller. */
export function fittedFurniture(furniture: Furniture, fit: Fit): Furniture {
  const { pageNumber, secrecy, copy, draft } = furniture;
  const high = <M extends { readonly baseline: number }>(mark: M): M => ({
    ...mark,
    baseline: fromTop(mark.baseline, fit),
  });
  return {
    ...furniture,
    ...(pageNumber && { pageNumber: high({ ...pageNumber, style: fittedStyle(pageNumber.style, fit) }) }),
    ...(copy && { copy: high({ ...copy, style: fittedStyle(copy.style, fit) }) }),
    ...(draft && { draft: high({ ...draft, style: fittedStyle(draft.style, fit) }) }),
    ...(secrecy && {
      secrecy: {
        ...secrecy,
        style: fittedStyle(secrecy.style, fit),
        top: fromTop(secrecy.top, fit),
        bottom: fit.after.height - fromBottom(fit.before.height - secrecy.bottom, fit),
      },
    }),
  };
}

function fromTop(distance: number, { before, after }: Fit): number {
  return distance * Math.min(1, after.top / before.top);
}

function fromBottom(distance: number, { before, after }: Fit): number {
  return distance * Math.min(1, after.bottom / before.bottom);
}

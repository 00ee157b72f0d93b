import type { DocumentName } from '../../../model/diagnostic.ts';
import type { PaperState } from '../../contract.ts';

/** What the view's top edge shows, whatever the zoom. */
export interface Anchor {
  readonly name: DocumentName;
  /** From 1. */
  readonly page: number;
  readonly digest: string;
  /** How far down in the page the edge lies, as a share of the page's height. */
  readonly within: number;
  /** How far above the page it lies, in px: what is there does not grow with the zoom. */
  readonly above: number;
}

/** A page as it lies in the scrolled content, in px from the content's top. */
export interface PageBox {
  readonly name: DocumentName;
  readonly page: number;
  readonly digest: string;
  readonly top: number;
  readonly height: number;
}

/** What the view's top edge shows: the first page that reaches below it. None without pages. */
export function anchorAt(boxes: readonly PageBox[], top: number): Anchor | undefined {
  const box = boxes.find((each) => each.top + each.height > top) ?? boxes.at(-1);
  if (!box) return undefined;
  const { name, page, digest } = box;
  const within = Math.min(1, Math.max(0, (top - box.top) / box.height));
  return { name, page, digest, within, above: Math.max(0, box.top - top) };
}

/** Where the view's top edge has to be to show an anchor again; none if its page is not there. */
export function topOf(anchor: Anchor, boxes: readonly PageBox[]): number | undefined {
  const box = boxes.find(({ name, page }) => name === anchor.name && page === anchor.page);
  return box && box.top + anchor.within * box.height - anchor.above;
}

/**
 * The anchor in papers that were built anew: the page that looks the same, where it moved because pages were put before it or taken
 * away, else the page of the same number, else the paper's last. None if the paper is gone.
 */
export function moved(anchor: Anchor, papers: readonly PaperState[]): Anchor | undefined {
  const pages = papers.find(({ name }) => name === anchor.name)?.pages;
  if (!pages || pages.length === 0) return undefined;
  const alike = pages.flatMap(({ digest }, index) => (digest === anchor.digest ? [index + 1] : []));
  const nearest = alike.sort((a, b) => Math.abs(a - anchor.page) - Math.abs(b - anchor.page))[0];
  const page = nearest ?? Math.min(anchor.page, pages.length);
  return { ...anchor, page, digest: pages[page - 1]!.digest };
}

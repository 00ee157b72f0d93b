import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PaperState } from '../../contract.ts';
import { drawPicture, layText, type PageText, pixelsPerPt } from './picture.ts';
import type { PagesView } from './view.ts';

/** What is shown of a page at the moment. */
export type Drawn = { readonly kind: 'nothing' } | { readonly kind: 'failed' } | Picture;

/** Its text follows a moment later, so that nobody waits for it to see the page. */
interface Picture {
  readonly kind: 'picture';
  readonly digest: string;
  /** Of the screen, to a pt. */
  readonly pixels: number;
  readonly canvas: HTMLCanvasElement;
  readonly text?: PageText;
}

/** What a zoom in several steps should not draw on the way, and what should not keep the pages in view waiting; in ms. */
const afterZoom = 120;
const outOfView = 150;

/**
 * A page's picture: drawn while the page is near the view, drawn again when the page or its size on the screen changes, the old picture
 * standing until the new one is there.
 */
export function useDrawn(
  view: PagesView,
  paper: PaperState,
  number: number,
  near: boolean,
  sheet: RefObject<HTMLElement | null>,
): ReadonlySignal<Drawn> {
  const drawn = useSignal<Drawn>({ kind: 'nothing' });
  const page = paper.pages[number - 1]!;
  const pixels = pixelsPerPt(page, { scale: view.scale.value, density: view.density.value });
  const connected = view.stage.link.connected.value;
  // Not after the next frame, which shows nothing new yet.
  useLayoutEffect(() => {
    const old = drawn.peek();
    if (!near) {
      drawn.value = { kind: 'nothing' };
      return undefined;
    }
    const same = old.kind === 'picture' && old.digest === page.digest;
    if (same && old.pixels === pixels && old.text) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const draw = async () => {
      try {
        const opened = await view.pdfs.page(paper, number);
        const wanted = { digest: page.digest, pixels };
        for await (const each of pictures(opened, wanted, same ? old.text : undefined, signal)) drawn.value = each;
      } catch {
        // Of a page that is no longer wanted, or whose server is gone; what is shown stays, and is tried again with the next state.
        if (!signal.aborted && drawn.peek().kind === 'nothing') drawn.value = { kind: 'failed' };
      }
    };
    const timer = setTimeout(draw, same ? afterZoom : delay(sheet.current));
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [near, page.digest, paper.round, pixels, connected]);
  return drawn;
}

/** The picture without its text, then with it; at once with the text that it had, if the page is the same. */
async function* pictures(
  page: PDFPageProxy,
  wanted: Pick<Picture, 'digest' | 'pixels'>,
  known: PageText | undefined,
  signal: AbortSignal,
): AsyncGenerator<Picture> {
  const picture: Picture = { kind: 'picture', ...wanted, canvas: await drawPicture(page, wanted.pixels, signal) };
  if (!known) yield picture;
  yield { ...picture, text: known ?? (await layText(page, signal)) };
}

function delay(sheet: HTMLElement | null): number {
  const room = sheet?.closest('.pages-scroll')?.getBoundingClientRect();
  if (!sheet || !room) return 0;
  const { top, bottom } = sheet.getBoundingClientRect();
  return bottom > room.top && top < room.bottom ? 0 : outOfView;
}

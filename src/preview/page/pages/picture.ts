import { type PDFPageProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextPiece } from './text-in.ts';

/** A page's text to be selected: it lies over the picture, and nobody sees it. */
export interface PageText {
  readonly layer: HTMLElement;
  readonly pieces: readonly TextPiece[];
}

export interface Sharpness {
  /** CSS pixels to a pt. */
  readonly scale: number;
  /** Pixels of the screen to a CSS pixel. */
  readonly density: number;
}

/** More pixels than this are slow to draw, and some browsers refuse them; a page that would need more is drawn less sharp. */
const mostPixels = 2 ** 25;

/** How many pixels of the screen a pt takes. */
export function pixelsPerPt(
  page: { readonly width: number; readonly height: number },
  { scale, density }: Sharpness,
): number {
  return Math.min(scale * density, Math.sqrt(mostPixels / (page.width * page.height)));
}

/** Draws a page with so many pixels to a pt. Rejects when `signal` aborts, or with what is wrong with the PDF. */
export async function drawPicture(page: PDFPageProxy, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: pixels });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  signal.throwIfAborted();
  page.cleanup();
  return canvas;
}

/** Lays a page's text. Rejects as `drawPicture` does. */
export async function layText(page: PDFPageProxy, signal: AbortSignal): Promise<PageText> {
  const content = await page.getTextContent({ disableNormalization: true });
  signal.throwIfAborted();
  const layer = document.createElement('div');
  layer.className = 'page-text';
  const text = new TextLayer({
    textContentSource: content,
    container: layer,
    viewport: page.getViewport({ scale: 1 }),
  });
  await text.render();
  signal.throwIfAborted();
  return { layer, pieces: content.items.filter((item) => 'str' in item) };
}

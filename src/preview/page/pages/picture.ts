import { type PDFPageProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextPiece } from './text-in.ts';

/** A page as it is shown: its picture, and over it its text to be selected, which nobody sees. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly text: HTMLElement;
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

/** Draws a page with so many pixels to a pt. Rejects when `signal` aborts, or with what is wrong with the PDF. */
export async function drawPicture(page: PDFPageProxy, pixels: number, signal: AbortSignal): Promise<Picture> {
  signal.throwIfAborted();
  const [canvas, { text, pieces }] = await Promise.all([drawCanvas(page, pixels, signal), layText(page, signal)]);
  signal.throwIfAborted();
  page.cleanup();
  return { canvas, text, pieces };
}

/** How many pixels of the screen a pt takes. */
export function pixelsPerPt(
  page: { readonly width: number; readonly height: number },
  { scale, density }: Sharpness,
): number {
  return Math.min(scale * density, Math.sqrt(mostPixels / (page.width * page.height)));
}

async function drawCanvas(page: PDFPageProxy, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
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
  return canvas;
}

async function layText(page: PDFPageProxy, signal: AbortSignal): Promise<Pick<Picture, 'text' | 'pieces'>> {
  const content = await page.getTextContent({ disableNormalization: true });
  signal.throwIfAborted();
  const text = document.createElement('div');
  text.className = 'page-text';
  const layer = new TextLayer({
    textContentSource: content,
    container: text,
    viewport: page.getViewport({ scale: 1 }),
  });
  await layer.render();
  return { text, pieces: content.items.filter((item) => 'str' in item) };
}

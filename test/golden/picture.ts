import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';

/** Dots per inch: a mark out of place still shows, and all pages together stay small. */
const resolution = 60;

/** A grey picture, a byte for each dot. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The pages of a PDF as pdf.js draws them, on the canvas that comes with it: the machine's own fonts and tools have no part in it. */
export async function drawnPages(pdf: Uint8Array): Promise<readonly Picture[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const canvases = document.canvasFactory;
  if (!makesCanvases(canvases)) throw new Error('pdf.js has no canvas here');
  const pages: Picture[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: resolution / 72 });
    const { canvas, context } = canvases.create(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas, viewport }).promise;
    pages.push(greyOf(context.getImageData(0, 0, canvas.width, canvas.height)));
  }
  await task.destroy();
  return pages;
}

interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: Canvas; readonly context: Context };
}

type Canvas = NonNullable<Parameters<Awaited<ReturnType<PdfDocument['getPage']>>['render']>[0]['canvas']>;
type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

interface Context {
  getImageData(x: number, y: number, width: number, height: number): Rgba;
}

interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

function makesCanvases(factory: object): factory is CanvasFactory {
  return 'create' in factory;
}

/** Distance of neighbouring greys: 16 of them keep the files small. */
const step = 17;

/** By the weights of Rec. 709. */
function greyOf({ width, height, data }: Rgba): Picture {
  const grey = new Uint8Array(width * height);
  for (let dot = 0; dot < grey.length; dot++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * dot, 4 * dot + 3);
    grey[dot] = step * Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) / step);
  }
  return { width, height, grey };
}

/** Four bytes for each dot, as pixelmatch compares them. */
export function rgbaOf({ grey }: Picture): Uint8Array {
  const rgba = new Uint8Array(4 * grey.length).fill(0xff);
  grey.forEach((value, dot) => {
    rgba.fill(value, 4 * dot, 4 * dot + 3);
  });
  return rgba;
}

export function writtenPng({ width, height, grey }: Picture): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(rgbaOf({ width, height, grey }));
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9 });
}

export function readPng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, dot) => data[4 * dot] ?? 0) };
}

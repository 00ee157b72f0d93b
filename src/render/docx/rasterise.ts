import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Emblem } from '../../model/emblem.ts';

/** Pixels per inch: a picture that prints well, and small enough not to be felt in a file's size. */
const resolution = 300;

/**
 * An SVG emblem as a PNG on a clear ground, for the Word versions and other programs that do not draw
 * SVG. `height` is the height in pt at which it is printed, `wasm` the rasteriser's own code.
 */
export async function rasterise(
  emblem: Extract<Emblem, { kind: 'svg' }>,
  height: number,
  wasm: () => Uint8Array,
): Promise<Uint8Array> {
  await start(wasm);
  const rows = Math.max(1, Math.round((height * resolution) / 72));
  const drawing = new Resvg(emblem.bytes, { fitTo: { mode: 'height', value: rows }, font: { loadSystemFonts: false } });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

/** The rasteriser starts once for a process and says so when it is started again. */
async function start(wasm: () => Uint8Array): Promise<void> {
  try {
    await initWasm(new Uint8Array(wasm()).buffer);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
}

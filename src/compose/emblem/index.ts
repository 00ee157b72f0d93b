import type { Diagnostic, Outcome, Place } from '../../model/diagnostic.ts';
import type { Emblem } from '../../model/emblem.ts';
import type { World } from '../../world/world.ts';
import { unreadable } from '../named-file.ts';

const largest = 8 * 1024 * 1024;
/** The emblem of a letter is 3 cm high (domain.md A.2); fewer pixels than 300 to the inch show in print. */
const fewestPixels = Math.ceil((300 * 3) / 2.54);

/** Loads the office's emblem, an SVG or PNG file beside the input. `at` is where the input names it. */
export async function loadEmblem(name: string, input: string, at: Place, world: World): Promise<Outcome<Emblem>> {
  const read = world.readBeside(input, name, largest);
  if (!read.ok) return { diagnostics: [unreadable(read.why, name, largest, at)] };
  return isPng(read.bytes) ? loadPng(read.bytes, name, at) : loadSvg(read.bytes, name, at);
}

/** PNG's signature holds a byte that no text begins with. */
function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89;
}

async function loadPng(bytes: Uint8Array, name: string, at: Place): Promise<Outcome<Emblem>> {
  const { readPng } = await import('./png.ts');
  const png = readPng(bytes);
  if (!png) return { diagnostics: [notImage(name, at)] };
  if (png.height >= fewestPixels) return { value: png, diagnostics: [] };
  const params = { height: png.height, least: fewestPixels };
  return { value: png, diagnostics: [{ code: 'emblem-coarse', severity: 'warning', at, params }] };
}

async function loadSvg(bytes: Uint8Array, name: string, at: Place): Promise<Outcome<Emblem>> {
  const { readSvg } = await import('./svg.ts');
  const svg = readSvg(bytes);
  if (svg.kind === 'drawing') return { value: svg.emblem, diagnostics: [] };
  if (svg.kind === 'other') return { diagnostics: [notImage(name, at)] };
  return {
    diagnostics: svg.features.map((feature) => ({
      code: 'emblem-svg-unsupported',
      severity: 'error',
      at,
      params: { feature },
    })),
  };
}

function notImage(name: string, at: Place): Diagnostic {
  return { code: 'emblem-not-image', severity: 'error', at, params: { name } };
}

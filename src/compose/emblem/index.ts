import type { Outcome, Place } from '../../model/diagnostic.ts';
import type { Emblem } from '../../model/emblem.ts';
import type { World } from '../../world/world.ts';
import { unreadable } from '../named-file.ts';
import { readPng } from './png.ts';

const largest = 8 * 1024 * 1024;

/** Loads the office's emblem, an SVG or PNG file beside the input. `at` is where the input names it. */
export async function loadEmblem(name: string, input: string, at: Place, world: World): Promise<Outcome<Emblem>> {
  const read = world.readBeside(input, name, largest);
  if (!read.ok) return { diagnostics: [unreadable(read.why, name, largest, at)] };
  const png = readPng(read.bytes);
  if (png) return { value: png, diagnostics: [] };
  const { readSvg } = await import('./svg.ts');
  const svg = readSvg(read.bytes);
  if (svg.kind === 'drawing') return { value: svg.emblem, diagnostics: [] };
  if (svg.kind === 'other')
    return { diagnostics: [{ code: 'emblem-not-image', severity: 'error', at, params: { name } }] };
  return {
    diagnostics: svg.features.map((feature) => ({
      code: 'emblem-svg-unsupported',
      severity: 'error',
      at,
      params: { feature },
    })),
  };
}

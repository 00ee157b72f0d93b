import type { FacesOutcome } from '../../../../src/layout/faces/index.ts';
import { facesFor } from '../../../../src/layout/faces/index.ts';
import type { Face } from '../../../../src/model/page.ts';
import type { Variant } from '../../../../src/model/variant.ts';
import { world } from '../../../home.ts';

export const regularAndBold: ReadonlySet<Variant> = new Set(['regular', 'bold']);
export const allVariants: ReadonlySet<Variant> = new Set(['bold-italic', 'italic', 'bold', 'regular']);

/** The faces that a packet would be set in, opened when asked for. */
export function facesOf({ value, diagnostics }: FacesOutcome): (variant: Variant) => Face {
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.face;
}

/** The faces that come with cabsub. */
export async function builtinFaces(): Promise<(variant: Variant) => Face> {
  return facesOf(await facesFor(undefined, new Set(), world));
}

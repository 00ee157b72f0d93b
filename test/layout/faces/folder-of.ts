import { type FacesOutcome, facesFor } from '../../../src/layout/faces/index.ts';
import type { Variant } from '../../../src/model/variant.ts';
import { memoryWorld } from '../../../src/world/memory.ts';
import { world } from '../faces-on-disk.ts';
import { madeFont } from './made-font.ts';

export const regular = madeFont();
export const bold = madeFont({ subfamily: 'Bold' });
export const italic = madeFont({ subfamily: 'Italic' });
export const boldItalic = madeFont({ subfamily: 'Bold Italic' });

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What comes of `--fonts our` with these files in the folder. */
export function facesIn(files: Files, wanted: readonly Variant[] = ['regular', 'bold']): Promise<FacesOutcome> {
  const inFolder = Object.fromEntries(Object.entries(files).map(([name, content]) => [`our/${name}`, content]));
  const from = memoryWorld({ files: inFolder, builtin: world.readBuiltin });
  return facesFor({ kind: 'option', path: 'our' }, new Set(wanted), from);
}

/** Code and params of what is told, the place where it is a file. */
export async function told(files: Files, wanted?: readonly Variant[]): Promise<readonly unknown[]> {
  const { diagnostics } = await facesIn(files, wanted);
  return diagnostics.map(({ code, severity, at, params }) => [
    `${severity} ${code}${at.kind === 'file' ? ` ${at.file}` : ''}`,
    params,
  ]);
}

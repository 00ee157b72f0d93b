// Bundles what the DOCX bench compares, each way in a file of its own; `docx` and the other packages stay outside, the same for both.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../..');
/** Below node_modules, so that the packages are found from it; git does not see it. */
const outdir = path.join(root, 'node_modules/.cache/cabsub/docx');
const entries = ['documents', 'cabsub', 'plain'];

export async function bundleEntries() {
  await build({
    entryPoints: entries.map((entry) => path.join(import.meta.dirname, `${entry}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
}

/** One of the entries: `documents`, `cabsub` or `plain`. */
export async function importEntry(entry) {
  return import(pathToFileURL(path.join(outdir, `${entry}.mjs`)).href);
}

// Bundles sources for a bench. The packages stay outside, as they are for whoever uses them.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '..');
/** Below node_modules, so that the packages are found from it; git does not see it. */
const cache = path.join(root, 'node_modules/.cache/cabsub');

/** Bundles each of some TypeScript files of `folder` into a module of its own. */
export async function bundle(folder, names, plugins = []) {
  await build({
    entryPoints: names.map((name) => path.join(folder, `${name}.ts`)),
    outdir: path.join(cache, path.basename(folder)),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
    plugins,
  });
}

/** One of the modules bundled of `folder`. Paths inside it are those of the repository. */
export async function importBundled(folder, name) {
  return import(pathToFileURL(path.join(cache, path.basename(folder), `${name}.mjs`)).href);
}

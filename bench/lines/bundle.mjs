// Bundles lines/sources.ts as the product is bundled, but with the bench's choice of lines in it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../..');
/** Below node_modules, so that the engines are found from it; git does not see it. */
const outfile = path.join(root, 'node_modules/.cache/cabsub/lines.mjs');

const ownChoice = {
  name: 'own-choice',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/choose-lines\.ts$/ }, () => ({
      path: path.join(import.meta.dirname, 'choose-lines.ts'),
    }));
  },
};

export async function bundleSources() {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'sources.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
    plugins: [ownChoice],
  });
}

/** The bundled module. Paths inside it are those of the repository. */
export async function importSources() {
  return import(pathToFileURL(outfile).href);
}

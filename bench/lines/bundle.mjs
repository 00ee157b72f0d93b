// Bundles lines/sources.ts as the product is bundled, but with the bench's choice of lines in it.
import path from 'node:path';
import { bundle, importBundled } from '../bundle.mjs';

export { root } from '../bundle.mjs';

const ownChoice = {
  name: 'own-choice',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/choose-lines\.ts$/ }, () => ({
      path: path.join(import.meta.dirname, 'choose-lines.ts'),
    }));
  },
};

export const bundleSources = () => bundle(import.meta.dirname, ['sources'], [ownChoice]);

/** The bundled module. */
export const importSources = () => importBundled(import.meta.dirname, 'sources');

// Builds dist/: the command line and the library as ES modules, engines in chunks of their own that
// are loaded when first needed. `npm ci` runs this through the `prepare` script.
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { writeValidators } from './generate.mjs';

const { resolve } = createRequire(import.meta.url);

/** pdfkit loads these for layout and for fonts of its own; cabsub hands it finished glyphs and needs neither. */
const unused = ['fontkit', 'linebreak'];

const withoutUnused = {
  name: 'without-unused',
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^(${unused.join('|')})$`) }, ({ path }) => ({ path, namespace: 'unused' }));
    bundler.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `const absent = () => { throw new Error('${path} is not part of cabsub'); };
        export default absent; export const create = absent; export const openSync = absent;`,
    }));
  },
};

await writeValidators();
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cabsub: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutUnused],
  banner: {
    js: "import { createRequire as cabsubRequire } from 'node:module'; const require = cabsubRequire(import.meta.url);",
  },
});
// The shaper looks for its code beside the chunk that holds it.
cpSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/harfbuzz.wasm');

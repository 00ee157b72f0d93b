// Builds dist/: the command line and the library as ES modules, engines in chunks of their own that
// are loaded when first needed. `npm ci` runs this through the `prepare` script.
import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { writeCompiled } from './generate.mjs';

const { resolve } = createRequire(import.meta.url);

/**
 * Modules that an engine asks for and cabsub has no use of: pdfkit's for layout and for fonts of its
 * own (cabsub hands it finished glyphs), commander's for commands that are programs of their own.
 */
const unused = ['fontkit', 'linebreak', 'node:child_process'];

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

/**
 * `node:process` as the global that it is: whoever imports the module has node read each of its
 * properties, the three standard streams among them, which takes a tenth of node's own start.
 */
const globalProcess = {
  name: 'global-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^(node:)?process$/ }, ({ path }) => ({ path, namespace: 'global' }));
    bundler.onLoad({ filter: /.*/, namespace: 'global' }, () => ({ contents: 'module.exports = process;' }));
  },
};

/**
 * Of two engines the builds for browsers: ES modules, of which only what is used is kept, and which
 * cannot reach files or load node's cryptography.
 */
const asModules = { yaml: './node_modules/yaml/browser/index.js', liquidjs: 'liquidjs/dist/liquid.browser.mjs' };

await writeCompiled();
const { metafile } = await build({
  metafile: true,
  entryPoints: { cabsub: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // For the traces of faults of our own: node --enable-source-maps.
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  alias: asModules,
  plugins: [withoutUnused, globalProcess],
  banner: {
    js: "import { createRequire as cabsubRequire } from 'node:module'; const require = cabsubRequire(import.meta.url);",
  },
});
// The shaper looks for its code beside the chunk that holds it.
cpSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/harfbuzz.wasm');

// Chunks are named by their content: what an earlier build left goes last, so that no run misses a file.
const made = new Set([...Object.keys(metafile.outputs).map((file) => path.basename(file)), 'harfbuzz.wasm']);
for (const file of readdirSync('dist')) if (!made.has(file)) rmSync(path.join('dist', file));
chmodSync('dist/cabsub.mjs', 0o755);

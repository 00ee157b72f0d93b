// Builds dist/: the command line and the library as ES modules, engines in chunks of their own that
// are loaded when first needed; and what `check` needs once more in one file, with what V8 makes of it
// (bundle/cabsub.mjs says why). `npm ci` runs this through the `prepare` script.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { bundlePage } from './bundle/page.mjs';
import { sourceEncoding } from './bundle/seal.mjs';
import { writeCompiled } from './generate.mjs';

const { resolve } = createRequire(import.meta.url);

/**
 * Modules that an engine asks for and cabsub has no use of: pdfkit's for layout and for fonts of its
 * own (cabsub hands it finished glyphs), commander's for commands that are programs of their own.
 */
const unused = ['fontkit', 'linebreak', 'node:child_process'];
/** What starts browsers does start programs. */
const starters = /node_modules\/(open|wsl-utils|powershell-utils|default-browser|default-browser-id|run-applescript)\//;

const withoutUnused = {
  name: 'without-unused',
  setup(bundler) {
    bundler.onResolve({ filter: new RegExp(`^(${unused.join('|')})$`) }, ({ path, importer }) =>
      starters.test(importer) ? undefined : { path, namespace: 'unused' },
    );
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

/** Modules that are imported when needed, and are part of the one file all the same: a `check` needs them each time. */
const always = /\/(cli\/commands\/(check|build)|check\/accept|layout\/glyph-problems)\.ts$/;
/** The other modules that are imported when needed, by their names in dist. */
const lazy = new Map();

/** Leaves an import of one of these to the ES modules. What awaits the import is given that module, since this one has a `then`. */
const lazyAsModules = {
  name: 'lazy-as-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /.*/ }, ({ kind, path: name, resolveDir }) => {
      const source = name.startsWith('.') ? path.resolve(resolveDir, name) : name;
      if (kind !== 'dynamic-import' || always.test(source)) return undefined;
      const module = name.startsWith('.') ? path.relative('src', source).replace(/\.ts$/, '') : name;
      lazy.set(module, source);
      return { path: module, namespace: 'lazy' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: module }) => ({
      contents: `export const then = (...callbacks) => importModule('./${module}.mjs').then(...callbacks);`,
    }));
  },
};

/** Code with each character beyond ASCII as an escape: V8 keeps such code in half the room. esbuild leaves patterns as they are. */
function inAscii(code) {
  // Behind a backslash an escape would be no escape.
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7F]/.exec(code);
  if (escaped)
    throw new Error(`a character beyond ASCII is escaped: ${code.slice(escaped.index - 20, escaped.index + 20)}`);
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const common = {
  metafile: true,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
/** LiquidJS measures its time by a clock that Node first loads a dozen modules for. */
const plainClock = { 'global.performance': 'Date' };

const engines = { alias: asModules, define: plainClock, plugins: [withoutUnused, globalProcess] };

await writeCompiled();
const command = await build({
  ...common,
  ...engines,
  plugins: [...engines.plugins, lazyAsModules],
  entryPoints: { command: 'src/cli/main.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  charset: 'utf8',
  // Nothing may depend on how a text is written in the code (inAscii).
  supported: { 'template-literal': false },
  define: { ...plainClock, 'import.meta.url': 'moduleUrl' },
  banner: { js: '(function (require, importModule, moduleUrl) { const module = {};' },
  footer: { js: '})' },
});
writeFileSync('dist/command.cjs', inAscii(readFileSync('dist/command.cjs', 'utf8')), sourceEncoding);
const modules = await build({
  ...common,
  ...engines,
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts', ...Object.fromEntries(lazy) },
  outExtension: { '.js': '.mjs' },
  splitting: true,
  format: 'esm',
  // For the traces of faults of our own: node --enable-source-maps.
  sourcemap: 'linked',
  sourcesContent: false,
  banner: {
    js: "import { createRequire as cabsubRequire } from 'node:module'; const require = cabsubRequire(import.meta.url);",
  },
});
const entry = await build({
  ...common,
  entryPoints: { cabsub: 'scripts/bundle/cabsub.mjs' },
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  external: ['./cli/main.mjs'],
});
const page = await bundlePage();
// The shaper looks for its code beside the chunk that holds it.
cpSync(resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/harfbuzz.wasm');
execFileSync(process.execPath, ['scripts/bundle/cache.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

// Chunks are named by their content: what an earlier build left goes last, so that no run misses a file.
const outputs = [command, modules, entry].flatMap(({ metafile }) => Object.keys(metafile.outputs));
const made = new Set(
  [...outputs, ...page, 'dist/harfbuzz.wasm', 'dist/command.cache'].map((file) => path.resolve(file)),
);
for (const file of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const name = path.resolve(file.parentPath, file.name);
  if (file.isFile() && !made.has(name)) rmSync(name);
}
chmodSync('dist/cabsub.mjs', 0o755);

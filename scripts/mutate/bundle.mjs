// Bundles the tests that mutants of a room have to face, so that each mutant costs a start of one small program and not of hundreds of modules.
// Stryker runs it in its sandbox, where src/ holds all the mutants at once (stryker.config.mjs).
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const room = process.env.ROOM ?? 'check';
/** A pattern of folders or tests, where mutants are to face fewer than the room's: what these notice is the least that all would. */
const tests = process.env.TESTS ?? room;

/** A module's own address stays that of its source, since tests find files by it. */
const ownAddress = {
  name: 'own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, 'utf8')
        .replace(/import\.meta\.resolve\(([^)]*)\)/g, `new URL($1, ${address}).href`)
        .replace(/import\.meta\.url/g, address);
      return { contents, loader: 'ts' };
    });
  },
};

await build({
  entryPoints: globSync([`test/${tests}/**/*.test.ts`, `test/${tests}.test.ts`], {
    // What measures time would measure the mutation's own machinery.
    ignore: ['test/**/*hostile*.test.ts', 'test/thai/gold/**'],
  }),
  outdir: `mutation-tests/${room}`,
  outbase: `test/${room}`,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['vitest', 'fast-check', 'harfbuzzjs', 'pdfkit', 'docx'],
  banner: {
    js: "import { createRequire as mutateRequire } from 'node:module'; const require = mutateRequire(import.meta.url);",
  },
  logLevel: 'warning',
  plugins: [ownAddress],
});

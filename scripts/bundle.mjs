// Builds dist/: the command line and the library as ES modules, engines in chunks of their own that
// are loaded when first needed. `npm ci` runs this through the `prepare` script.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { writeValidators } from './generate.mjs';

const require = createRequire(import.meta.url);

await writeValidators();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
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
  banner: {
    js: "import { createRequire as cabsubRequire } from 'node:module'; const require = cabsubRequire(import.meta.url);",
  },
});

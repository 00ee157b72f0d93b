// The page of `cabsub preview`: one script, its looks, and the worker of pdf.js, which the server hands out from memory.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/** Builds dist/preview/. @returns the names of the files made */
export async function bundlePage() {
  const { metafile } = await build({
    metafile: true,
    outdir: 'dist/preview',
    bundle: true,
    platform: 'browser',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    external: ['/face/*'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryPoints: { page: 'src/preview/page/main.tsx' },
  });
  const copied = {
    'dist/preview/index.html': 'src/preview/page/index.html',
    'dist/preview/pdf.worker.js': resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  };
  for (const [to, from] of Object.entries(copied)) cpSync(from, to);
  return [...Object.keys(metafile.outputs), ...Object.keys(copied)];
}

#!/usr/bin/env node
/**
 * What `cabsub` runs. Node compiles a program anew at each start, which took a third of a `cabsub check`. So `npm ci` keeps what V8 made of the
 * code that `check` needs: command.cjs is that code in one file, command.cache what V8 compiled of it, sealed (seal.mjs). Where the cache is
 * missing, damaged, of another command.cjs or another Node, and where traces should show sources, the ES modules run: the same, only slower.
 */
import { isSealOf, sealLength, sourceEncoding } from './seal.mjs';

const { readFileSync } = process.getBuiltinModule('node:fs');
const { Script } = process.getBuiltinModule('node:vm');

const command = compiled();
optimiseLater();
if (command) command.runInThisContext()(process.getBuiltinModule, (module) => import(module), import.meta.url);
else await import('./cli/main.mjs');

function compiled() {
  if ([...process.execArgv, process.env.NODE_OPTIONS].join(' ').includes('--enable-source-maps')) return undefined;
  const source = bytes('command.cjs');
  const cache = bytes('command.cache');
  const cachedData = cache?.subarray(sealLength);
  if (!source || !cachedData || !isSealOf(cache.subarray(0, sealLength), source, cachedData)) return undefined;
  const script = new Script(source.toString(sourceEncoding), {
    filename: `${import.meta.dirname}/command.cjs`,
    cachedData,
  });
  return script.cachedDataRejected ? undefined : script;
}

/**
 * The V8 of Node 20 optimises whatever has run for some milliseconds. A check ends before that pays, and so do most builds: it took a fifth of a
 * check and a third of a build. What runs for long is optimised all the same, but what waits for saves should be soon. Later V8 count otherwise,
 * and have a quick compiler in between.
 */
function optimiseLater() {
  const waits = process.argv[2] === 'preview' || process.argv.includes('--watch');
  if (process.versions.v8.startsWith('11.') && !waits)
    process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000 --no-regexp-tier-up');
}

function bytes(name) {
  try {
    return readFileSync(`${import.meta.dirname}/${name}`);
  } catch {
    return undefined;
  }
}

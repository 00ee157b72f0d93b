#!/usr/bin/env node
/**
 * What `cabsub` runs. Node compiles a program anew at each start, which took a third of a `cabsub check`. So `npm ci` keeps what V8 made of the
 * code that `check` needs: command.cjs is that code in one file, command.cache what V8 compiled of it, sealed (seal.mjs). Where the cache is
 * missing, damaged, of another command.cjs or another Node, and where traces should show sources, the ES modules run: the same, only slower.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { isSealOf, sealLength } from './seal.mjs';

const command = compiled();
if (command) command.runInThisContext()(process.getBuiltinModule, (module) => import(module), import.meta.url);
else await import('./cli/main.mjs');

function compiled() {
  if ([...process.execArgv, process.env.NODE_OPTIONS].join(' ').includes('--enable-source-maps')) return undefined;
  const source = bytes('command.cjs');
  const cache = bytes('command.cache');
  const cachedData = cache?.subarray(sealLength);
  if (!source || !cachedData || !isSealOf(cache.subarray(0, sealLength), source, cachedData)) return undefined;
  const script = new Script(source.toString(), { filename: `${import.meta.dirname}/command.cjs`, cachedData });
  return script.cachedDataRejected ? undefined : script;
}

function bytes(name) {
  try {
    return readFileSync(`${import.meta.dirname}/${name}`);
  } catch {
    return undefined;
  }
}

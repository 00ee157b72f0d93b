// Runs a check of an example with the code of dist/command.cjs, then keeps what V8 compiled for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { sealOf, sourceEncoding } from './seal.mjs';

const home = new URL('../../', import.meta.url);
const entry = new URL('dist/cabsub.mjs', home);
const filename = fileURLToPath(new URL('dist/command.cjs', home));
const source = readFileSync(filename);
const script = new Script(source.toString(sourceEncoding), { filename });

const example = fileURLToPath(new URL('examples/workshop/meeting.yaml', home));
process.argv = [process.execPath, fileURLToPath(entry), 'check', '--quiet', example];
script.runInThisContext()(process.getBuiltinModule, (module) => import(new URL(module, entry)), entry.href);
process.on('exit', () => {
  const cachedData = script.createCachedData();
  writeFileSync(new URL('dist/command.cache', home), Buffer.concat([sealOf(source, cachedData), cachedData]));
});

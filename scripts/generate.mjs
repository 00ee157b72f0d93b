// npm run generate                    the types in src/model/generated, from schemas/
// npm run generate -- --check         exit code 1 if they are not what the schemas say
// npm run generate -- --compiled      the compiled validators and read templates in .generated
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './generate/schemas.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, compiled: { type: 'boolean' } } });
  if (values.compiled) await writeCompiled();
  else if (values.check) await checkTypes();
  else await writeTypes();
}

/** Writes .generated/, without which src/check does not run: the validators, then what they say of our own files. */
export async function writeCompiled() {
  const { generateValidators } = await import('./generate/validators.mjs');
  const { generateShipped } = await import('./generate/shipped.mjs');
  await writeAll('.generated/', await generateValidators());
  await writeAll('.generated/', await generateShipped());
}

async function writeTypes() {
  const { generateTypes } = await import('./generate/types.mjs');
  await writeAll('', await generateTypes());
}

async function checkTypes() {
  const { generateTypes } = await import('./generate/types.mjs');
  for (const [path, text] of Object.entries(await generateTypes())) {
    const committed = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
    if (committed === text) continue;
    console.error(`${path} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  }
}

async function writeAll(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = new URL(folder + path, root);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
  }
}

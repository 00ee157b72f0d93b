// npm run generate                    the types in src/model/generated, from schemas/
// npm run generate -- --check         exit code 1 if they are not what the schemas say
// npm run generate -- --validators    the compiled validators in .generated
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './generate/schemas.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, validators: { type: 'boolean' } } });
  if (values.validators) await writeValidators();
  else if (values.check) await checkTypes();
  else await writeTypes();
}

/** Writes .generated/validators.mjs, without which src/check does not run. */
export async function writeValidators() {
  const { generateValidators } = await import('./generate/validators.mjs');
  await writeAll('.generated/', await generateValidators());
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

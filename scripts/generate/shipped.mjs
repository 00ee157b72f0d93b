import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './schemas.mjs';

/** The YAML files that ship with cabsub, by the schema that each must agree with. */
const files = {
  template: ['templates/cover-letter.yaml', 'templates/information-memo.yaml', 'templates/checklist.yaml'],
  styles: ['templates/styles.yaml'],
  fonts: ['fonts/faces.yaml'],
  families: ['fonts/families.yaml'],
  config: [],
};

/**
 * The files of .generated that spare a run the reading of what ships with cabsub: for each file its
 * text, the value that its schema accepted, and where each part of it stands (JSON pointer to start
 * and end). src/check/accept.ts uses it for a file of the very same text, so that a template that was
 * changed in place is read anew. Needs validators.mjs to be there.
 */
export async function generateShipped() {
  const read = await reader();
  const lists = Object.entries(files).map(async ([schema, names]) => {
    const accepted = await Promise.all(names.map((name) => read(schema, name)));
    return `${schema}: [${accepted.map(asCode).join(',')}]`;
  });
  const module = `export const shipped = {${(await Promise.all(lists)).join(',')}};\n`;
  return { 'shipped.mjs': module, 'shipped.d.mts': declarations };
}

/** Values and places are made when asked for. From a text V8 makes them several times faster than from the same thing written as code. */
function asCode({ text, value, places }) {
  const parsing = (data) => `() => JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  return `{text: ${JSON.stringify(text)}, value: ${parsing(value)}, places: ${parsing(places)}}`;
}

/** cabsub's own reading and checking, made runnable. */
async function reader() {
  const outfile = fileURLToPath(new URL(`.generated/reader-${process.pid}.mjs`, root));
  const stdin = { contents: stages, resolveDir: fileURLToPath(root), loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  const { readText, locate, conform } = await import(pathToFileURL(outfile)).finally(() => rm(outfile));
  return async (schema, name) => {
    const text = await readFile(new URL(name, root), 'utf8');
    const { value: parsed, diagnostics } = readText({ name, text });
    const conformed = parsed ? conform(schema, parsed.tree) : { diagnostics: [] };
    if (!conformed.value || diagnostics.length > 0)
      throw new Error(`${name} is not accepted: ${JSON.stringify([...diagnostics, ...conformed.diagnostics])}`);
    const { value: range } = locate(parsed.source, parsed.tree);
    const places = pointers(conformed.value).map((pointer) => [pointer, [range(pointer).start, range(pointer).end]]);
    return { text, value: conformed.value, places: Object.fromEntries(places) };
  };
}

const stages = `
  export { readText, locate } from './src/read/index.ts';
  export { conform } from './src/check/conform.ts';
`;

/** The JSON pointers of a value and of everything in it. The keys of our forms need no escape. */
function pointers(value, own = '') {
  if (typeof value !== 'object' || value === null) return [own];
  return [own, ...Object.entries(value).flatMap(([key, inner]) => pointers(inner, `${own}/${key}`))];
}

const declarations = `import type { Shipped, Form } from '../src/check/accept.ts';
import type { Conforming } from '../src/check/compiled.ts';

export declare const shipped: { readonly [N in Form]: readonly Shipped<Conforming[N]>[] };
`;

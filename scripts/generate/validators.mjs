import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileName, mapSchema, readSchema, root, schemaNames, typeNames } from './schemas.mjs';

/** The schemas that every run needs: of the input and of each document. */
const ofInput = ['meeting', 'cover-letter', 'information-memo', 'checklist'];

/**
 * The files of .generated that hold the compiled validators: those of the input with all schemas
 * without their prose, and, in a module of their own, those that few runs need.
 */
export async function generateValidators() {
  const schemas = {};
  for (const name of schemaNames) schemas[name] = mapSchema(await readSchema(name), withoutProse);
  const others = schemaNames.filter((name) => !ofInput.includes(name));
  const table = `export const schemas = ${JSON.stringify(schemas)};\n`;
  return {
    'validators.mjs': await bundle(compile(ofInput, 'validators', schemas) + table),
    'validators.d.mts': declarations,
    'form-validators.mjs': await bundle(compile(others, 'formValidators', schemas)),
    'form-validators.d.mts': formDeclarations,
  };
}

/** A module that exports the validators of some schemas as a table of that name. */
function compile(names, table, schemas) {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  for (const name of schemaNames) ajv.addSchema(schemas[name], fileName(name));
  const code = standalone(ajv, Object.fromEntries(names.map((name) => [exportName(name), fileName(name)])));
  const entries = names.map((name) => `${JSON.stringify(name)}: ${exportName(name)}`);
  return `${code}\nexport const ${table} = { ${entries.join(', ')} };\n`;
}

/** Puts ajv's own run-time functions, which the compiled code asks for by `require`, into the module. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root.pathname },
    alias: { 'ajv/dist/runtime/ucs2length': fileURLToPath(new URL('length.mjs', import.meta.url)) },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** What validators and the reader's values need; an example is told where a pattern is missed. */
function withoutProse({ $schema, title, description, 'x-description-en': english, tsType, examples, ...schema }) {
  return { ...schema, ...(schema.pattern !== undefined && { examples: examples.slice(0, 1) }) };
}

const exportName = (name) => `validate${typeNames[name]}`;

const declarations = `import type { Conforming, InputSchema, Schema, Validator } from '../src/check/compiled.ts';

export declare const validators: { readonly [N in InputSchema]: Validator<Conforming[N]> };
export declare const schemas: Readonly<Record<keyof Conforming, Schema>>;
`;

const formDeclarations = `import type { Conforming, InputSchema, Validator } from '../src/check/compiled.ts';

export declare const formValidators: { readonly [N in Exclude<keyof Conforming, InputSchema>]: Validator<Conforming[N]> };
`;

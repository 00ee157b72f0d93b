import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileName, mapSchema, readSchema, root, schemaNames, typeNames } from './schemas.mjs';

/** The files of .generated: one module with a compiled validator for each schema and the schemas without their prose. */
export async function generateValidators() {
  const schemas = {};
  for (const name of schemaNames) schemas[name] = mapSchema(await readSchema(name), withoutProse);
  const table = schemaNames.map((name) => `${JSON.stringify(name)}: ${exportName(name)}`).join(', ');
  const source = `${compile(schemas)}
export const validators = { ${table} };
export const schemas = ${JSON.stringify(schemas)};
`;
  return { 'validators.mjs': await bundle(source), 'validators.d.mts': declarations };
}

function compile(schemas) {
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
  return standalone(ajv, Object.fromEntries(schemaNames.map((name) => [exportName(name), fileName(name)])));
}

/** Puts ajv's own run-time functions, which the compiled code asks for by `require`, into the module. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root.pathname },
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

const declarations = `import type { Conforming, Schema, Validator } from '../src/check/compiled.ts';

export declare const validators: { readonly [N in keyof Conforming]: Validator<Conforming[N]> };
export declare const schemas: Readonly<Record<keyof Conforming, Schema>>;
`;

import { compile } from 'json-schema-to-typescript';
import { fileName, mapSchema, readSchema, schemaNames, typeNames } from './schemas.mjs';

/** The text of every file in src/model/generated, by its path from the repository's root. */
export async function generateTypes() {
  const files = {};
  for (const name of schemaNames) files[`src/model/generated/${name}.ts`] = await moduleOf(name);
  return files;
}

/** A schema's type and, once each, the types of the maps in its `$defs` that it reaches. */
async function moduleOf(name) {
  const { $defs = {}, ...schema } = await selfContained(await readSchema(name));
  const reached = new Map([[typeNames[name], schema]]);
  let text = `// Made from schemas/${fileName(name)} by \`npm run generate\`: change it there.\n`;
  for (const [type, part] of reached) {
    const closed = mapSchema(part, (inner) => forTypeScript(inner, $defs, reached));
    text += `\n${await compile(closed, type, { bannerComment: '', unknownAny: true, style })}`;
  }
  return text;
}

const style = { singleQuote: true, printWidth: 120 };

/** A document's schema is a section of the meeting's with more required: `meeting.schema.json#/$defs/SECTION`. */
async function selfContained({ $ref, ...schema }) {
  if ($ref === undefined) return schema;
  const { $defs } = await readSchema('meeting');
  return { ...$defs[$ref.split('/').at(-1)], ...schema, $defs };
}

/** Maps of `$defs` become types of their own, what else is shared is written out where it is used. */
function forTypeScript({ $ref, ...schema }, $defs, reached) {
  if ($ref === undefined) return withoutProse(schema);
  const key = $ref.split('/').at(-1);
  const shared = $defs[key];
  if (shared.type !== 'object') return mapSchema(shared, (inner) => forTypeScript(inner, $defs, reached));
  const tsType = pascalCase(key);
  if (!reached.has(tsType)) reached.set(tsType, shared);
  return withoutProse({ ...shared, tsType });
}

/** Comments are English; a `tsType` stands for all that the schema says. */
function withoutProse({ title, 'x-description-en': description, examples, minItems, maxItems, tsType, ...schema }) {
  return { ...(tsType === undefined ? schema : { tsType }), description };
}

function pascalCase(key) {
  return key
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import secure from 'ajv/lib/refs/json-schema-secure.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { formValidators } from '../../.generated/form-validators.mjs';
import { schemas, validators } from '../../.generated/validators.mjs';
import { partsOf, schemaFiles } from './schema-files.ts';

function strictAjv() {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    keywords: ['x-description-en', 'tsType'],
  });
  for (const [name, schema] of schemaFiles) ajv.addSchema(schema, name);
  return ajv;
}

describe.each([...schemaFiles])('%s', (name, schema) => {
  it('is a sound schema by the strict rules of ajv', () => {
    expect(() => strictAjv().getSchema(name)).not.toThrow();
  });

  it("has nothing in it that ajv's rules for hostile data forbid", () => {
    const validate = new Ajv({ strict: false }).compile(secure);
    const forbidden = [...partsOf(schema)].filter(([, part]) => !validate(part));
    expect(forbidden.map(([path]) => path)).toEqual([]);
  });

  it('accepts each of its own examples', () => {
    const ajv = strictAjv();
    const refused = [...partsOf(schema)].flatMap(([path, { examples = [] }]) => {
      const validate = ajv.getSchema(`${name}#${path}`);
      return examples.filter((example) => !validate?.(example)).map((example) => ({ path, example }));
    });
    expect(refused).toEqual([]);
  });
});

it('is compiled for run time, each of them', () => {
  const names = [...schemaFiles.keys()].map((name) => name.replace('.schema.json', '')).sort();
  expect(Object.keys({ ...validators, ...formValidators }).sort()).toEqual(names);
  expect(Object.keys(schemas).sort()).toEqual(names);
});

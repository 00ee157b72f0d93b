import { describe, expect, it } from 'vitest';
import { shipped } from '../../.generated/shipped.mjs';
import { accept, type Form } from '../../src/check/accept.ts';
import { schemaNamed } from '../../src/check/schema.ts';
import { checkTemplate } from '../../src/compose/check-template.ts';
import { createExpressions } from '../../src/compose/expression.ts';
import { documentNames } from '../../src/packet/packet.ts';
import { world } from '../home.ts';

const forms: readonly (readonly [Form, string])[] = [
  ...documentNames.map((name) => ['template', `templates/${name}.yaml`] as const),
  ['styles', 'templates/styles.yaml'],
  ['fonts', 'fonts/faces.yaml'],
];

/** The file as an office's own, which is read in full: a comment at its end makes it another text. */
function readInFull(form: Form, file: string) {
  const text = `${new TextDecoder().decode(world.readBuiltin(file))}# \n`;
  return accept(form, file, new TextEncoder().encode(text));
}

/** A file of ours as a run finds it. */
async function own<N extends Form>(form: N, file: string) {
  const { value } = await accept(form, file, world.readBuiltin(file));
  if (!value) throw new Error(`${file} is not accepted`);
  return value;
}

describe.each(forms)('%s %s', async (form, file) => {
  const known = await own(form, file);
  const read = await readInFull(form, file);

  it('is known without being read, and an altered copy is not', () => {
    expect(known.ships).toBe(true);
    expect(read.value?.ships).toBe(false);
    expect(read.diagnostics).toEqual([]);
  });

  it('has the value that reading it gives', () => {
    expect(known.value).toEqual(JSON.parse(JSON.stringify(read.value?.value)));
  });

  it('has each of its parts at the place that reading it gives', () => {
    const pointers = shipped[form].flatMap(({ text, places }) =>
      text === known.source.text ? Object.keys(places()).filter((pointer) => pointer !== '') : [],
    );
    expect(pointers.length).toBeGreaterThan(20);
    for (const pointer of [...pointers, ...pointers.map((pointer) => `${pointer}/0/nowhere`)])
      expect(known.range(pointer), pointer).toEqual(read.value?.range(pointer));
  });
});

describe.each(documentNames)('the template of the %s', (document) => {
  const expressions = createExpressions();
  const names = { facts: schemaNamed(document), bound: new Map() };
  it('fills its own document in, and has no mistake', async () => {
    const { value, range } = await own('template', `templates/${document}.yaml`);
    expect(value.document).toBe(document);
    expect(checkTemplate(value, '', names, expressions, range)).toEqual([]);
  });

  it('goes with the furniture of the style sheet', async () => {
    const { value, range } = await own('styles', 'templates/styles.yaml');
    expect(checkTemplate(value.furniture, '/furniture', names, expressions, range)).toEqual([]);
  });
});

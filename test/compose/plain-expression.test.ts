import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filters } from '../../src/compose/filters.ts';
import { createLiquid } from '../../src/compose/liquid.ts';
import { type Compiled, plainExpression } from '../../src/compose/plain-expression.ts';
import { rootScope } from '../../src/compose/scope.ts';
import { home } from '../home.ts';

const liquid = createLiquid();

const names = ['subject', 'to', 'date', 'need', 'last', 'index', 'a_b', 'not_given'];
const oddNames = [
  'true',
  'nil',
  'empty',
  'blank',
  'size',
  'first',
  'and',
  'not',
  'constructor',
  '__proto__',
  'length',
  'or',
];

/** Nearly always one of the first, now and then one of the others. */
function mostly<T>(first: fc.Arbitrary<T>, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 14, arbitrary: first }, { weight: 1, arbitrary: others });
}

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''));
const name = fc.constantFrom(...names);
const path = mostly(
  joined(name, fc.constantFrom('', '', '.name', '.size', '.from', '.to')),
  fc.array(fc.constantFrom(...names, ...oddNames), { minLength: 1, maxLength: 3 }).map((each) => each.join('.')),
);
const text = mostly(
  fc.constantFrom('', 'ก', 'ปี 2550', "'", ' and ', 'law', '\n', '}', '%}', '}}'),
  fc.constantFrom('{', '{{', '{%', '{{- a -}}'),
);
const literal = mostly(
  fc.constantFrom("'law'", "''", '1', '7'),
  fc.constantFrom("'a and b'", '"law"', '1.5', '-1', 'subject'),
);
const filter = mostly(
  fc.constantFrom(
    '',
    '',
    ...Object.keys(filters).map((each) => ` | ${each}`),
    " | default: 'จึงเรียน มา'",
    " | default: ''",
  ),
  fc.constantFrom(
    ' | plus: 2',
    ' | upcase',
    ' | constructor',
    " | default: 'ก' | count",
    " | default: '{{'",
    " | baht: 'x', 2",
  ),
);
const operator = mostly(fc.constantFrom(' == ', ' > '), fc.constantFrom(' != ', ' contains ', ' and '));
const term = fc.oneof(path, joined(path, operator, literal));
const and = mostly(fc.constant(' and '), fc.constant(' or '));
const condition = fc.oneof(joined(path, filter), term, joined(term, and, term), joined(term, and, term, and, term));
const output = joined(
  mostly(fc.constant('{{ '), fc.constantFrom('{{', '{{- ')),
  path,
  filter,
  mostly(fc.constant(' }}'), fc.constantFrom('}}', ' -}}', ' }')),
);
const { template } = fc.letrec<{ template: string; choice: string }>((tie) => ({
  choice: joined(
    condition.map((each) => `{% if ${each} %}`),
    tie('template'),
    fc.option(tie('template'), { nil: undefined }).map((each) => (each === undefined ? '' : `{% else %}${each}`)),
    mostly(fc.constant('{% endif %}'), fc.constantFrom('', '{%endif%}')),
  ),
  template: fc
    .array(fc.oneof({ maxDepth: 3 }, text, output, tie('choice')), { maxLength: 4 })
    .map((pieces) => pieces.join('')),
}));

const leaf = fc.constantFrom<unknown>(
  '',
  'ก',
  'law',
  '2550-04-17',
  '1284750000',
  0,
  1,
  7,
  1.5,
  true,
  false,
  null,
  undefined,
);
const value = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.record({ name: leaf, from: leaf, to: leaf }, { requiredKeys: [], noNullPrototype: true }),
  fc.record({ name: leaf, size: leaf }, { noNullPrototype: true }),
);
const facts = fc.dictionary(name, value, { noNullPrototype: true });

describe('a plain text of a template', () => {
  it('is read as LiquidJS reads it, whatever the facts are', () => {
    fc.assert(
      fc.property(template, facts, (text, facts) => {
        const plain = plainExpression(text);
        if (plain === undefined) return;
        const read = (compiled: Compiled) => [compiled.evaluate(rootScope(facts)), compiled.paths()];
        expect(read(plain)).toEqual(read(liquid(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is a good part of what is drawn for that', () => {
    const drawn = fc.sample(template, { numRuns: 1000, seed: 1 });
    const plain = drawn.filter((text) => /\{[{%]/.test(text) && plainExpression(text));
    expect(plain.length).toBeGreaterThan(200);
  });

  it.each(['cover-letter', 'information-memo', 'checklist'])(
    'is every text but one at most of the template %s',
    (name) => {
      const written = readFileSync(`${home}/templates/${name}.yaml`, 'utf8').match(/"[^"\n]*\{[{%][^"\n]*"/g) ?? [];
      expect(written.length).toBeGreaterThan(5);
      expect(written.filter((text) => !plainExpression(text.slice(1, -1))).length).toBeLessThan(2);
    },
  );
});

describe('for LiquidJS remains', () => {
  it.each([
    '{{ index | plus: 2 }}',
    '{{ subject | upcase }}',
    '{{ subject',
    '{% if subject %}x',
    '{% else %}',
    '{% endif %}',
    '{% for each in subject %}x{% endfor %}',
    '{{ subject.first }}',
    '{{ true }}',
    'ก'.repeat(1001),
  ])('%s', (text) => {
    expect(plainExpression(text)).toBeUndefined();
  });
});

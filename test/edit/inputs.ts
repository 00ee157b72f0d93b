import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { applied, type FormValue, type Path, type Writing } from '../../src/edit/index.ts';
import { readText, type TreeNode } from '../../src/read/index.ts';
import { home } from '../home.ts';

export const examples = ['short', 'workshop', 'every-field'].map((name) =>
  readFileSync(path.join(home, 'examples', name, 'meeting.yaml'), 'utf8'),
);

/** Ways of writing YAML that people and programs have. */
export const oddStyles: readonly string[] = [
  '# only\n# comments\n',
  '',
  'subject: ข้อความ # กำกับ',
  'a: 1\r\nlist:\r\n- x # one\r\n- y\r\nmap:\r\n    deep: |\r\n        หนึ่ง\r\n\r\n        สอง\r\n    other: "x"\r\n',
  '{ "subject": "x", "list": [ "a", "b" ], "map": { "k": 1 } }\n',
  'list: [a, \'b\', "c",]\nmap: {\n  one: 1, # first\n  two: 2, # second\n  three: 3\n}\nlast: x',
  'plain: one text\n  over lines\nfolded: >-\n  some\n  words\n\n  more\nkeeping: |+\n  a\n\n\nnext: |2-\n    two\nend: x\n',
  '---\nempty:\nnull: ~\nmap:\n\n  # a comment above\n  key: v   # behind\n\n  # at the end\nlist:\n-   wide: 1\n    more: 2\n\n-   wide: 3\n...\n',
  'deep:\n   three:\n      - - nested\n        - two\n      -\n        under: x\n      # between\n      - k: |\n          text\n        z: 1\n',
  'a: | # behind the mark\n  x\nb: > # and here\n  y\nempty: |\nz: 1 # c\n',
  '"quoted key": "a \\u0e01 \\"b\\""\nother: \'it\'\'s\'\n',
];

/** What people type, and what breaks those who write YAML by hand. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'null',
    '~',
    'yes',
    '0201',
    '1.10',
    '09.30',
    '2550-04-17',
    'นร 0505/ว 186',
    '---',
    '--- x',
    '...',
    '- x',
    '-',
    '? x',
    ': x',
    'a: b',
    'a:',
    'a #b',
    '#x',
    '"x"',
    "it's",
    '*x*',
    '&x y',
    '!x',
    '%x',
    '@x',
    '`x`',
    '[x',
    'x]',
    '{x',
    'a, b',
    '|',
    '>-',
    '<<',
    ' x',
    'x ',
    'a\nb',
    'a\n',
    'a\n\n',
    '\na',
    '  a\nb\n',
    'a\n  b\nc\n',
    'a\n \n b\n',
    'a\tb',
    '\ta\nb',
    'a\n\tb\n',
    'a\n---\nb\n',
    'a\n# b\n',
    'a\r\nb',
    'หนึ่ง\n\n1. สอง\n   1) สาม\n\n| a | b |\n| - | - |\n',
    '👩‍👩‍👧 x',
    '\u00a0x',
    '\u2028',
    '\u0085',
    '\u0000',
    '\ud800',
    '\ufeff',
    'ก'.repeat(20_000),
    'ก ข\n'.repeat(2_000),
  ),
  fc
    .array(fc.constantFrom('ก', ' ', '\n', ':', '#', "'", '"', '-', '\\', ',', ']', '}', '|', '\t', '1'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

export const values: fc.Arbitrary<FormValue> = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.array(texts, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('title', 'unit', 'odd key: x'), texts, { maxKeys: 3 }),
  fc.array(fc.dictionary(fc.constantFrom('title', 'unit'), texts, { maxKeys: 2 }), { maxLength: 2 }),
);

/** What a file says, as plain data: texts as they are written, null where nothing is. */
export type Plain = string | null | Plain[] | { [key: string]: Plain };

export function plain(node: TreeNode): Plain {
  if (node.kind === 'scalar') return node.core === null ? null : node.written;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

export interface Seen {
  readonly says: Plain;
  readonly comments: readonly string[];
}

/** What a text says, and its comments, sorted. One without any value says an empty map. */
export function see(text: string): Seen {
  const { value, diagnostics } = readText({ name: 'meeting.yaml', text });
  if (!value && diagnostics.some(({ code }) => code === 'input-empty')) return see(`${text}\n{}`);
  if (!value) throw new Error(`cannot be read:\n${text}`);
  return { says: plain(value.tree), comments: value.comments.map((comment) => comment.text).sort() };
}

/** The paths of all values in a text, the top's left out. */
export function pathsIn(text: string, wanted: (value: Plain) => boolean = () => true): readonly Path[] {
  const walk = (value: Plain, path: Path): Path[] => {
    const own = path.length > 0 && wanted(value) ? [path] : [];
    if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => walk(item, [...path, index]))];
    if (value === null || typeof value === 'string') return own;
    return [...own, ...Object.entries(value).flatMap(([key, each]) => walk(each, [...path, key]))];
  };
  return walk(see(text).says, []);
}

/** The text after edits that must have been possible. */
export function changed(text: string, writing: Writing): string {
  if (!writing.ok) throw new Error(`${writing.why}:\n${text}`);
  return applied(text, writing.edits);
}

/** The data with another value at a path; `undefined` takes it out. */
export function withAt(data: Plain, path: Path, value: Plain | undefined): Plain {
  const [step, ...rest] = path;
  const copy = structuredClone(data);
  if (step === undefined) return value ?? null;
  const holder = (copy ?? (typeof step === 'number' ? [] : {})) as Record<string | number, Plain>;
  if (rest.length > 0) holder[step] = withAt(holder[step] ?? null, rest, value);
  else if (value !== undefined) holder[step] = value;
  else if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else delete holder[step];
  return holder as Plain;
}

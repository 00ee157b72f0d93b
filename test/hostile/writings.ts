import { type Hostile, packet, twoMebibytesOf, withLine } from './hostile.ts';

const laughs = Array.from({ length: 9 }, (_, index) => {
  const inner = index === 0 ? 'ฮา' : `*a${index - 1}`;
  return `a${index}: &a${index} [${Array(9).fill(inner).join(', ')}]\n`;
}).join('');

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const refused = (name: string, make: Hostile['make']): Hostile => ({ name, make, ends: 'refused' });

/** YAML that is broken, tricky or endless. */
export const writings: readonly Hostile[] = [
  refused('an alias bomb', () => laughs + packet),
  refused('an alias to itself', () => withLine('meeting: &a { name: *a }')),
  refused('an alias to nothing', () => withLine('subject: *nothing')),
  refused('a merge key', () => withLine('contact: { <<: { phone: 0 2659 6442 }, email: a@b.go.th }')),
  refused('flow lists 10,000 deep', () => withLine(`copies_to: ${nested('[', ']', 10_000)}`)),
  refused('flow maps 10,000 deep', () => withLine(`meeting: ${nested('{ a: ', '}', 10_000)}`)),
  refused('block maps 1,000 deep', () =>
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  ),
  refused('block lists 1,000 deep', () => `${'- '.repeat(1000)}a\n`),
  refused('2 MiB of open brackets', () => twoMebibytesOf('[')),
  refused('2 MiB of open braces', () => twoMebibytesOf('{')),
  refused('2 MiB of question marks', () => twoMebibytesOf('? ')),
  refused('2 MiB of quotation marks', () => twoMebibytesOf('"')),
  refused('2 MiB of apostrophes', () => twoMebibytesOf("'")),
  refused('2 MiB of dashes', () => twoMebibytesOf('-\n')),
  refused('2 MiB of document starts', () => twoMebibytesOf('---\n')),
  refused('2 MiB of comments', () => twoMebibytesOf('#\n')),
  refused('2 MiB of silencing comments', () => `${twoMebibytesOf('# cabsub-allow x: ก\n').slice(0, 1_000_000)}\n`),
  refused('2 MiB of empty maps', () => twoMebibytesOf('{}, ')),
  refused('2 MiB of tags', () => twoMebibytesOf('!a ')),
  refused('2 MiB of directives', () => twoMebibytesOf('%YAML 1.1\n')),
  refused('2 MiB of keys without a value', () => twoMebibytesOf('a:\n')),
  refused('2 MiB of pipes', () => twoMebibytesOf('a: |\n')),
  refused('2 MiB of escapes', () => withLine(`subject: "${twoMebibytesOf('\\u0e01').slice(0, 2_000_000)}`)),
  refused('a quotation mark that never closes', () => packet.replace('subject: ', 'subject: "')),
  refused('a bracket that never closes', () => packet.replace('to: ', 'to: [')),
  refused('a key given twice', () => `${packet}subject: อื่น\n`),
  refused('the key __proto__', () => `${packet}__proto__: { draft: true }\n`),
  refused('the key constructor', () => `${packet}constructor: { prototype: {} }\n`),
  refused('the key toString in a map', () => withLine('contact: { toString: 1, email: a@b.go.th, phone: 1 }')),
  refused('the key __proto__ in a section', () => withLine('letter: { __proto__: { body: x } }')),
  refused('a key that is a list', () => `${packet}? [a, b]\n: ค่า\n`),
  refused('a key of 100,000 letters', () => `${packet}${'ก'.repeat(100_000)}: 1\n`),
  refused('a tag for code', () => withLine('subject: !!js/function "function(){}"')),
  refused('a tag of another language', () => withLine("subject: !!python/object/apply:os.system ['id']")),
  refused('a binary tag', () => withLine('subject: !!binary aGVsbG8=')),
  refused('a directive', () => `%YAML 1.1\n---\n${packet}`),
  refused('two documents', () => `${packet}---\n${packet}`),
  refused('a text in place of a map', () => 'ผลการประชุม'),
  refused('a list in place of a map', () => '- ผลการประชุม\n'),
  refused('100,000 keys', () => Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join('')),
  refused('100,000 list items', () => withLine(`copies_to: [${'ก,'.repeat(100_000)}]`)),
  refused('40,000 items that are wrong', () => withLine(`copies_to: [${'{},'.repeat(10_000)}]`)),
];

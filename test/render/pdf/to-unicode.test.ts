import { expect, it } from 'vitest';
import { toUnicodeMap } from '../../../src/render/pdf/to-unicode.ts';

it('maps a code to all characters it stands for, in UTF-16', () => {
  const map = toUnicodeMap([undefined, 'ก', 'น้ำ', '😀']);
  expect(map).toContain('3 beginbfchar\n<0001> <0e01>\n<0002> <0e190e490e33>\n<0003> <d83dde00>\nendbfchar');
});

it('leaves out codes that no text shows', () => {
  expect(toUnicodeMap([undefined, undefined, 'ข'])).toContain('1 beginbfchar\n<0002> <0e02>\nendbfchar');
});

it('keeps to a hundred entries a block', () => {
  const map = toUnicodeMap(Array.from({ length: 250 }, () => 'ก'));
  expect([...map.matchAll(/(\d+) beginbfchar/g)].map((match) => match[1])).toEqual(['100', '100', '50']);
});

import { expect, it } from 'vitest';
import { sure } from '../../src/layout/missing-glyphs.ts';
import { builtinShaper } from './faces-on-disk.ts';

it('the characters that are taken on trust can all be drawn, regular and bold', async () => {
  const shaper = await builtinShaper();
  const trusted = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character !== '\n' && sure.test(character),
  );
  expect(trusted.length).toBeGreaterThan(180);
  for (const bold of [false, true]) expect(shaper.missing(trusted.join(''), bold)).toEqual([]);
});

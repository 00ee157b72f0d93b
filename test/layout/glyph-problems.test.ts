import { expect, it } from 'vitest';
import { trusted } from '../../src/layout/faces/trusted.ts';
import { builtinShaper } from './faces-on-disk.ts';

it('the characters that are taken on trust can all be drawn, in every variant', async () => {
  const shaper = await builtinShaper();
  const characters = Array.from({ length: 0x2800 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character !== '\n' && trusted.test(character),
  );
  expect(characters.length).toBeGreaterThan(180);
  // With a character that nothing is known of, so that the faces are asked.
  for (const variant of ['regular', 'bold', 'italic', 'bold-italic'] as const)
    expect(shaper.missing(`${characters.join('')}☃`, variant)).toEqual([]);
});

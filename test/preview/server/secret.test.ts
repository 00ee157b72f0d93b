import { expect, it } from 'vitest';
import { isSecret, newSecret } from '../../../src/preview/server/secret.ts';

it('makes 128 bits, other ones each time, that stand in an address as they are', () => {
  const secrets = Array.from({ length: 1000 }, newSecret);
  expect(new Set(secrets).size).toBe(1000);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

it.each([
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['ab', 'abc', false],
  ['abcd', 'abc', false],
  ['', 'abc', false],
  [undefined, 'abc', false],
  ['undefined', undefined, false],
  [undefined, undefined, false],
  ['กข', 'abcdef', false],
])('takes %j for %j: %s', (told, secret, same) => {
  expect(isSecret(told, secret)).toBe(same);
});

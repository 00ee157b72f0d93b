import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type LengthOf = (text: string) => number;

test('a text is as long as ajv finds it, lone surrogates included', async () => {
  const script = new URL('../../scripts/generate/length.mjs', import.meta.url).href;
  const { default: length }: { default: LengthOf } = await import(script);
  const { default: lengthOfAjv }: { default: LengthOf } = createRequire(import.meta.url)('ajv/dist/runtime/ucs2length');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0xd7ff, max: 0xe000 })), (text, codes) => {
      const written = text + String.fromCharCode(...codes);
      expect(length(written)).toBe(lengthOfAjv(written));
    }),
  );
});

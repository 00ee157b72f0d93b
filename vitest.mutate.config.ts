import { defineConfig } from 'vitest/config';

/** The tests that mutants of src/check and src/thai have to face: quick ones, which run no command and set no pages. */
export default defineConfig({
  test: {
    include: ['test/{check,thai,read}/**/*.test.ts'],
    exclude: ['test/**/*hostile*.test.ts', 'test/check/rules/pages/**'],
    // What measures time would measure the mutation's own machinery.
    testNamePattern:
      /^(?!.*(small multiple|gone through once|no pattern up|in proportion|not multiply|costs no more|answered)).*$/,
    pool: 'threads',
  },
});

import { defineConfig } from 'vitest/config';

/** The tests that mutants of src/check and src/thai have to face: quick ones, which run no command and set no pages. */
export default defineConfig({
  test: {
    include: ['test/{check,thai,read}/**/*.test.ts'],
    exclude: ['test/**/*hostile*.test.ts', 'test/check/rules/pages/**'],
    pool: 'threads',
  },
});

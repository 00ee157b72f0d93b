import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** The tests that mutants of a room have to face: the room's own, which run no command and set no pages. */
export default defineConfig({
  test: {
    include: [`test/${process.env.ROOM ?? 'check'}/**/*.test.ts`],
    exclude: ['test/**/*hostile*.test.ts', 'test/check/rules/pages/**', 'test/thai/gold/**'],
    // What measures time would measure the mutation's own machinery.
    testNamePattern:
      /^(?!.*(small multiple|gone through once|no pattern up|in proportion|not multiply|costs no more|answered)).*$/,
    pool: 'threads',
  },
});

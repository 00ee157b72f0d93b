import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** The tests that mutants of a room have to face, as scripts/mutate/bundle.mjs makes them: the room's own, which run no command and set no pages. */
export default defineConfig({
  test: {
    include: [`mutation-tests/${process.env.ROOM ?? 'check'}/**/*.test.mjs`],
    setupFiles: ['scripts/mutate/still-clock.mjs'],
    // Instrumented code is slow.
    testTimeout: 120_000,
    pool: 'threads',
    server: { deps: { external: [/chunks\//] } },
  },
});

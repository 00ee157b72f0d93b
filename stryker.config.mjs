// npm run mutate: how many faults put into src/thai and then src/check the tests of that room notice. ROOM=thai npx stryker run
// --mutate 'src/thai/dates.ts' looks at one file.
import process from 'node:process';

const room = process.env.ROOM ?? 'check';

export default {
  mutate: [`src/${room}/**/*.ts`, '!src/**/data/**', '!src/**/index.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  buildCommand: 'node scripts/mutate/bundle.mjs',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, logTests: false },
  jsonReporter: { fileName: `mutation/${room}.json` },
  incremental: true,
  incrementalFile: `mutation/${room}-incremental.json`,
  tempDirName: 'mutation/sandbox',
  ignorePatterns: ['dist', 'packets', 'mutation', 'docs/pictures', 'test/golden'],
  thresholds: { high: 90, low: 80, break: 80 },
};

// npm run mutate: how many faults put into src/check and src/thai the tests of those rooms notice.
// npm run mutate -- --mutate 'src/thai/dates.ts' looks at one file.
export default {
  mutate: ['src/check/**/*.ts', 'src/thai/**/*.ts', '!src/**/data/**', '!src/**/index.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: true, logTests: false },
  jsonReporter: { fileName: 'mutation/mutation.json' },
  incremental: true,
  incrementalFile: 'mutation/incremental.json',
  tempDirName: 'mutation/sandbox',
  ignorePatterns: ['dist', 'packets', 'mutation', 'docs/pictures', 'test/golden'],
  thresholds: { high: 90, low: 80, break: 80 },
};

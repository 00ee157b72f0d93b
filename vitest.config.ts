import { existsSync } from 'node:fs';
import process from 'node:process';
import { configDefaults, defineConfig } from 'vitest/config';

const browser = '/usr/bin/chromium';
const inBrowser = ['test/preview/browser/**', 'test/preview/server/other-origin.test.ts'];

/** Under CI a browser that is missing makes these tests fail. */
const untested = existsSync(browser) || process.env.CI === 'true' ? [] : inBrowser;
if (untested.length > 0) process.stderr.write(`Not tested, for want of ${browser}: ${untested.join(', ')}\n`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...untested],
    globalSetup: ['test/set-up.ts'],
    testTimeout: 30_000,
    pool: 'threads',
  },
});

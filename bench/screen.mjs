// npm run bench:screen: how long it takes from a save of the workshop packet, written over by another program, until the new page is on the screen:
// the real command and Debian's chromium, a word of the letter changed each time. Beside each a `node -e 0`, so that a slow machine slows both.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { root } from './bundle.mjs';
import { reportSaves } from './saves.mjs';

const saves = Number(process.argv[2] ?? 21);
/** Until the code is compiled that every build and drawing runs through. */
const warming = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-screen-'));
cpSync(path.join(root, 'examples/workshop'), folder, { recursive: true });
const input = path.join(folder, 'meeting.yaml');
const text = readFileSync(input, 'utf8');
const command = spawn(process.execPath, [path.join(root, 'dist/cabsub.mjs'), 'preview', input, '--no-open'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const page = await opened();
  for (let save = 0; save < warming; save++) await saved(page, save);
  const runs = [];
  for (let save = 0; save < saves; save++) runs.push({ base: bare(), own: await saved(page, warming + save) });
  reportSaves('save to screen, ms', runs);
} finally {
  await browser.close();
  command.kill('SIGINT');
  await once(command, 'exit');
  rmSync(folder, { recursive: true });
}

/** The page with the letter's first sheet drawn. It notes when that sheet was last painted anew, in ms of the machine's clock. */
async function opened() {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  for await (const address of createInterface({ input: command.stdout })) {
    await page.goto(address);
    break;
  }
  await page.locator('[data-sheet="cover-letter 1"][data-drawn]').waitFor();
  await page.evaluate(() => {
    const sheet = document.querySelector('[data-sheet="cover-letter 1"]');
    globalThis.painted = 0;
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        globalThis.painted = Date.now();
      }),
    ).observe(sheet, { attributeFilter: ['data-drawn'] });
  });
  return page;
}

/** Milliseconds from the writing of the file to the frame with the new page. */
async function saved(page, save) {
  const start = Date.now();
  writeFileSync(input, text.replace('subject: ผลการประชุม', `subject: ผลการประชุมครั้งที่ ${save + 10} `));
  const painted = await page.waitForFunction((since) => globalThis.painted > since && globalThis.painted, start);
  const end = await painted.jsonValue();
  // What follows the paint, such as pages further down, is not to fall into the next run.
  await page.waitForTimeout(300);
  return end - start;
}

/** Milliseconds of a node that does nothing. */
function bare() {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { type DeskOptions, type RunningDesk, runDesk } from './desk.ts';

/** The page of a desk in a browser. */
export interface OpenDesk extends RunningDesk {
  readonly page: Page;
  /** What no page may do: errors and warnings in its console, breaches of its policy, requests to elsewhere. */
  readonly faults: readonly string[];
  /** A page of a paper. */
  sheet(paper: string, number: number): Locator;
  /** Resolves when no build is under way and the pages in view show what it made. */
  settled(): Promise<void>;
  /** Changes the input on disk and resolves when the page shows what came of it. */
  changed(from: string, to: string): Promise<void>;
}

export interface OpenOptions extends DeskOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** For `expect.poll`, on a machine with much else to do; in ms. */
export const patience = { timeout: 20_000 };
const slow = 60_000;

/** One browser for the tests of a file. @returns what opens a desk of its own in it; each is closed at the end, if not before */
export function browserOfFile(): (options?: OpenOptions) => Promise<OpenDesk> {
  vi.setConfig({ testTimeout: slow });
  let browser: Browser | undefined;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
  }, slow);
  afterAll(async () => {
    for (const close of closing) await close();
    await browser?.close();
  }, slow);
  return async (options = {}) => {
    if (!browser) throw new Error('no browser was started');
    const desk = await runDesk(options);
    closing.push(desk.close);
    return open(browser, desk, options);
  };
}

async function open(browser: Browser, desk: RunningDesk, options: OpenOptions): Promise<OpenDesk> {
  const { viewport = { width: 1366, height: 768 }, colorScheme = 'light' } = options;
  const context = await browser.newContext({ viewport, colorScheme });
  const page = await context.newPage();
  const faults = watched(page);
  await page.goto(desk.address);
  const opened: OpenDesk = {
    ...desk,
    page,
    faults,
    sheet: (paper, number) => page.locator(`[data-sheet="${paper} ${number}"]`),
    settled: () => settled(page),
    async changed(from, to) {
      const standing = page.locator('[data-round]');
      const round = Number(await standing.getAttribute('data-round'));
      desk.change(from, to);
      await expect.poll(async () => Number(await standing.getAttribute('data-round')), patience).toBeGreaterThan(round);
      await settled(page);
    },
    async close() {
      await context.close();
      await desk.close();
    },
  };
  await opened.settled();
  return opened;
}

function watched(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`a request to ${request.url()}`);
  });
  return faults;
}

/** Evaluated by the debugger: the page's own policy lets nobody make code of a text. */
const inViewAreDrawn = `
  [...document.querySelectorAll('[data-sheet]')]
    .filter((sheet) => {
      const view = document.querySelector('.pages-scroll').getBoundingClientRect();
      const { top, bottom } = sheet.getBoundingClientRect();
      return bottom > view.top && top < view.bottom;
    })
    .every(({ dataset }) => dataset.drawn === dataset.digest)
`;

async function settled(page: Page): Promise<void> {
  await page.locator('[data-standing]:not([data-standing="building"])').waitFor();
  await expect.poll(() => page.evaluate(inViewAreDrawn), patience).toBe(true);
}

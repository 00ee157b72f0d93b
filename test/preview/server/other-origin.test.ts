import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Up, up } from './up.ts';

const html = readFileSync(new URL('strange.html', import.meta.url));

let at: Up;
let browser: Browser;
let context: BrowserContext;
let strange: Server;
let strangePort: number;
beforeAll(async () => {
  at = await up();
  strange = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  }).listen(0, '127.0.0.1');
  await once(strange, 'listening');
  strangePort = (strange.address() as { readonly port: number }).port;
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP *.example 127.0.0.1'],
  });
  context = await browser.newContext();
  await entered();
});
afterAll(async () => {
  await browser.close();
  await new Promise((done) => strange.close(done).closeAllConnections());
  await at.close();
});

/** The page, entered as a user enters it: from then on the browser has the cookie. */
async function entered(): Promise<Page> {
  const page = await context.newPage();
  const response = await page.goto(at.keyAddress);
  expect([response?.status(), page.url()]).toEqual([200, at.address]);
  return page;
}

it.each([
  ['of another name', () => `http://evil.example:${strangePort}/`],
  ['of the same machine at another port', () => `http://127.0.0.1:${strangePort}/`],
  ['of the same machine by its other name', () => `http://localhost:${strangePort}/`],
])('a page %s gets nothing and changes nothing in a browser that has the cookie', async (_, address) => {
  const page = await context.newPage();
  await page.goto(address());
  const known: readonly unknown[] = await page.evaluate(`tried(${JSON.stringify(at.address)})`);
  expect(known.filter((each) => (each ?? '') !== '')).toEqual([]);
  expect(known).toHaveLength(9);
  expect(at.desk.asked).toEqual([]);
  await page.close();
});

it.each([
  ['', ({ address }: Up) => address],
  [' even with the key', ({ keyAddress }: Up) => keyAddress],
])('a name that a name server makes lead here gets nothing%s, not even a word', async (_, address) => {
  const page = await context.newPage();
  const answer = page.waitForEvent('response');
  // With nothing to show the browser shows that it has nothing.
  await page.goto(address(at).replace('127.0.0.1', 'evil.example')).catch(() => undefined);
  const { status, headers } = await answer.then(async (response) => ({
    status: response.status(),
    headers: response.headers(),
  }));
  expect([status, headers['content-length'], headers['set-cookie']]).toEqual([403, '0', undefined]);
  await page.close();
});

it('the page itself gets all of it, and no script of it the cookie', async () => {
  const page = await entered();
  const known = await page.evaluate(`Promise.all([
    fetch('/input').then((response) => response.json()),
    fetch('/desk', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"kind":"draft","draft":true}' })
      .then((response) => response.json()),
    document.cookie,
  ])`);
  expect(known).toEqual([expect.objectContaining({ digest: 'd1' }), { kind: 'done' }, '']);
});

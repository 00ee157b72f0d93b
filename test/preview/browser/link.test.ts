import { expect, test } from 'vitest';
import { browserOfFile, patience } from './open.ts';

const open = browserOfFile();

/** Whether the page is seen, as its scripts are told. A browser without a screen never hides a page by itself. */
function seen(isSeen: boolean): string {
  return `
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${!isSeen} });
    document.dispatchEvent(new Event('visibilitychange'));
  `;
}

test('a page that nobody sees asks for nothing, and is up to date when it is seen again', async () => {
  const desk = await open({ example: 'short' });
  const app = desk.page.locator('.app');
  const round = Number(await app.getAttribute('data-round'));
  const other = await desk.page.context().newPage();
  await other.goto(new URL('/', desk.address).href);
  await desk.page.evaluate(seen(false));
  desk.change('subject: ', 'subject: ผลของ');
  await expect
    .poll(async () => Number(await other.locator('.app').getAttribute('data-round')), patience)
    .toBe(round + 1);
  expect(Number(await app.getAttribute('data-round'))).toBe(round);
  await desk.page.evaluate(seen(true));
  await expect.poll(async () => Number(await app.getAttribute('data-round')), patience).toBe(round + 1);
});

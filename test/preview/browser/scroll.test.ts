import { expect, test } from 'vitest';
import { browserOfFile, patience } from './open.ts';

const open = browserOfFile();

test('however many problems and fields there are, the bar at the top stays: only the panels scroll', async () => {
  const spaces = ['subject: ', '  name: ', '  venue: ', '  purpose: '];
  const desk = await open();
  for (const field of spaces) desk.change(field, `${field}ผล  ของ  การ  `);
  await expect.poll(() => desk.page.locator('.problems li').count(), patience).toBeGreaterThan(7);
  const { page } = desk;
  await page.evaluate('for (const group of document.querySelectorAll("details")) group.open = true');
  await page.locator('.problems li').last().scrollIntoViewIfNeeded();
  expect(await page.evaluate('document.scrollingElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(0);
});

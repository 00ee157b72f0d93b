import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './open.ts';

const open = browserOfFile();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The faults that keep somebody from using the page, each with the first element that has it. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`);
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious in the %s page, also when it is broken or narrow',
  async (colorScheme) => {
    const { page, changed } = await open({ colorScheme });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await changed('subject:', 'subjet:');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 600, height: 800 });
    expect(await faultsOf(page)).toEqual([]);
  },
);

test('axe finds nothing serious where two versions are compared, nor in a desk to look at', async () => {
  const desk = await open({ colorScheme: 'dark' });
  await desk.page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await desk.page.locator('.cm-content').first().click();
  await desk.page.keyboard.type('# ');
  desk.change('number: พม 0201/15136', 'number: พม 0201/15137');
  await desk.page.getByRole('dialog').waitFor();
  expect(await faultsOf(desk.page)).toEqual([]);
  const readOnly = await open({ flags: ['--read-only'] });
  expect(await faultsOf(readOnly.page)).toEqual([]);
});

test('everything is reached by the keyboard, the pages by one step past the rest', async () => {
  const { page } = await open();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('ข้ามไปที่เอกสาร');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('pages');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('ทั้งหมด');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('[data-sheet]').count()).toBe(3);
});

test('the divider is moved by the keyboard, and stays there when the page is opened again', async () => {
  const { page, settled } = await open();
  const divider = page.getByRole('separator', { name: 'ปรับความกว้างของส่วนแก้ไข' });
  const before = Number(await divider.getAttribute('aria-valuenow'));
  await divider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(before + 4);
  await page.reload();
  await settled();
  expect(Number(await divider.getAttribute('aria-valuenow'))).toBe(before + 4);
});

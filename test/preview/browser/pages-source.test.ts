import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile, patience } from './open.ts';

const open = browserOfFile();

/** A piece of a page's text as it is laid for selecting. */
function words(sheet: Locator, text: string): Locator {
  return sheet.locator('.page-text span', { hasText: text }).first();
}

async function clickOn(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

test('a click on a paragraph leads to its field, and with the text open to its line', async () => {
  const { page, sheet, faults } = await open();
  const venue = words(sheet('cover-letter', 1), 'โรงแรมปรินซ์พาเลซ');
  await clickOn(page, venue);
  await expect.poll(() => page.evaluate('document.activeElement.id'), patience).toMatch(/^form-meeting-/);
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await clickOn(page, words(sheet('cover-letter', 1), 'นายพลเดช'));
  await expect
    .poll(() => page.locator('.cm-activeLine').first().innerText(), patience)
    .toContain('ในพิธีเปิดการประชุม นายพลเดช ปิ่นประทีป');
  expect(faults).toEqual([]);
});

test('the keyboard goes through the lines of a page and opens one', async () => {
  const { page, sheet, faults } = await open();
  await sheet('cover-letter', 1).focus();
  const said = page.locator('.pages > .unseen');
  for (let step = 0; step < 12 && !(await said.innerText()).includes('๑๗ เมษายน'); step++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await said.innerText()).toContain('๑๗ เมษายน ๒๕๕๐');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.id'), patience).toBe('form-date');
  expect(faults).toEqual([]);
});

test('text of a template says which line of which template it is', async () => {
  const { page, sheet, faults } = await open();
  await page.getByRole('tab', { name: 'Checklist' }).click();
  await clickOn(page, words(sheet('checklist', 1), 'การเสนอเรื่องต่อคณะรัฐมนตรี'));
  await expect
    .poll(() => page.locator('.pages-note').innerText(), patience)
    .toMatch(/ข้อความนี้มาจากแบบเอกสาร .*checklist\.yaml บรรทัดที่ \d+/);
  expect(faults).toEqual([]);
});

test('without editing, a click says on which line of the input the text stands', async () => {
  const { page, sheet, text, faults } = await open({ flags: ['--read-only'] });
  await clickOn(page, words(sheet('cover-letter', 1), 'เลขาธิการคณะรัฐมนตรี'));
  const line = text().split('\n').indexOf('to: เลขาธิการคณะรัฐมนตรี') + 1;
  const note = page.locator('.pages-note p');
  await expect.poll(() => note.innerText(), patience).toBe(`ข้อความนี้อยู่ใน meeting.yaml บรรทัดที่ ${line}`);
  expect(await page.getByRole('tab', { name: 'แบบฟอร์ม' }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a line of the editor is shown on the pages, in another paper’s tab if it must be', async () => {
  const { page, sheet, faults } = await open();
  await page.getByRole('tab', { name: 'Checklist' }).click();
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await page.locator('.cm-line', { hasText: 'พม 0201/15136' }).click();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sheet('cover-letter', 1).locator('[data-kind="flash"]').count(), patience).toBeGreaterThan(0);
  expect(await page.getByRole('tab', { name: 'หนังสือนำส่ง' }).getAttribute('aria-selected')).toBe('true');
  expect(faults).toEqual([]);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile } from './open.ts';

const open = browserOfFile();

/** Opens the text of the input, with the cursor at the end of a line that has a text. */
async function atLine(page: Page, line: string): Promise<void> {
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await page.locator('.cm-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
}

/** Takes the first option once it is there; right after it comes up, the list does not take keys: they are meant for the text. */
async function take(page: Page, option: string): Promise<void> {
  await page.getByRole('listbox', { name: 'ค่าที่ใช้ได้' }).getByRole('option', { name: option }).first().waitFor();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

const lines = (page: Page) => page.locator('.editor .cm-line').allInnerTexts();

test('fields are completed with what they must have, and values where few are allowed', async () => {
  const { page, faults } = await open({ example: 'short' });
  await atLine(page, 'subject:');
  await page.keyboard.type('\nurg');
  await page.locator('.cm-completionInfo', { hasText: 'ชั้นความเร็ว' }).waitFor();
  await take(page, 'urgency');
  await page.getByRole('option', { name: 'ด่วนที่สุด' }).waitFor();
  expect(await page.locator('.cm-tooltip-autocomplete').getByRole('option').allInnerTexts()).toEqual([
    'ด่วน',
    'ด่วนมาก',
    'ด่วนที่สุด',
  ]);
  await page.keyboard.type('ด่วนที่');
  await take(page, 'ด่วนที่สุด');
  await page.keyboard.type('\nrefe');
  await take(page, 'references');
  await expect.poll(() => lines(page)).toContain('references:');
  const written = await lines(page);
  const from = written.indexOf('urgency: ด่วนที่สุด');
  expect(written.slice(from + 1, from + 5)).toEqual(['references:', '  - from: ', '    number: ', '    date: ']);
  expect(faults).toEqual([]);
});

test('the mouse is told what a field is for, and the keyboard finds its way', async () => {
  const { page, faults } = await open({ example: 'short' });
  await atLine(page, 'kind:');
  await page.locator('.cm-line .yaml-key', { hasText: 'ministry' }).hover();
  const told = page.locator('.cm-tooltip .field-told');
  await told.waitFor();
  expect(await told.innerText()).toContain('ส่วนราชการเจ้าของหนังสือ');
  expect(await told.innerText()).toContain('name: กระทรวงการพัฒนาสังคม');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'ค้นหา' }).fill('ทางข้าม');
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  expect(await page.locator('.cm-searchMatch').count()).toBeGreaterThan(1);
  expect((await page.locator('.cm-search').innerText()).replace('(regexp)', '')).not.toMatch(/[a-z]/i);
  await page.keyboard.press('Escape');
  await atLine(page, 'ระยะเวลาและงบประมาณ');
  const pages = page.locator('.pages-scroll');
  await pages.evaluate((element) => element.scrollTo(0, 100_000));
  const before = await pages.evaluate((element) => element.scrollTop);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => pages.evaluate((element) => element.scrollTop)).toBeLessThan(before - 500);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+]');
  expect((await lines(page)).join('\n')).toContain('\n    3. ระยะเวลา');
  await page.keyboard.press('Tab');
  expect(await page.evaluate("document.activeElement.closest('.cm-editor')")).toBeNull();
  expect(faults).toEqual([]);
});

test('a word that an input method composes is not disturbed by the file changing, and both are kept', async () => {
  const { page, faults, change, text } = await open({ example: 'short' });
  await atLine(page, 'kind:');
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'นำ', selectionStart: 2, selectionEnd: 2 });
  const loaded = page.waitForResponse((response) => response.url().endsWith('/input'));
  change('กระทรวงคมนาคม\n  address', 'กระทรวงมหาดไทย\n  address');
  await loaded;
  expect(await lines(page)).toContain('kind: informationนำ');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await keyboard.send('Input.insertText', { text: 'น้ำ' });
  await page.locator('dialog[open]').waitFor();
  expect(await lines(page)).toContain('kind: informationน้ำ');
  expect(text()).toContain('กระทรวงมหาดไทย\n  address');
  expect(faults).toEqual([]);
});

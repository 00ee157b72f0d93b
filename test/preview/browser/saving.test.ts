import { renameSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfFile, type OpenDesk } from './open.ts';

const open = browserOfFile();
const patience = { timeout: 20_000 };
const comments = (text: string) => text.match(/#.*$/gm);

/** Types at the end of a line of the text. */
async function typeAt(page: Page, line: string, typed: string): Promise<void> {
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await page.locator('.cm-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
}

/** The number of the build that the page shows. */
const round = (page: Page) => page.locator('[data-round]').getAttribute('data-round').then(Number);
const editorText = (page: Page) => page.locator('.editor .cm-content').innerText();

/** Edits that are not saved, and then another program's change of the file. */
async function conflicted(): Promise<OpenDesk> {
  const desk = await open({ example: 'short' });
  await typeAt(desk.page, 'subject:', 'ของฉัน');
  desk.change('กระทรวงคมนาคม\n  address', 'กระทรวงมหาดไทย\n  address');
  await desk.page.getByRole('dialog', { name: 'ไฟล์ถูกแก้จากที่อื่น' }).waitFor();
  return desk;
}

test('what is typed and saved is in the file, comments and all, and on the pages; a change elsewhere is followed', async () => {
  const { page, text, sheet, change, faults } = await open({ example: 'short' });
  const before = text();
  const rounds = await round(page);
  const digest = await sheet('cover-letter', 1).getAttribute('data-digest');
  await typeAt(page, 'subject:', 'และชุมชน');
  expect(text()).toBe(before);
  await page.keyboard.press('Control+s');
  await expect.poll(text).toBe(before.replace('พัฒนาทางข้ามหน้าสถานศึกษา\nnumber', 'พัฒนาทางข้ามหน้าสถานศึกษาและชุมชน\nnumber'));
  expect(comments(text())).toEqual(comments(before));
  await expect.poll(() => round(page), patience).toBeGreaterThan(rounds);
  await expect.poll(() => sheet('cover-letter', 1).getAttribute('data-digest'), patience).not.toBe(digest);
  expect(await page.getByRole('button', { name: 'บันทึก', exact: true }).isDisabled()).toBe(true);
  await typeAt(page, 'number:', '');
  change('kind: information', '# บรรทัดใหม่\nkind: information');
  await expect.poll(() => editorText(page), patience).toContain('# บรรทัดใหม่');
  await page.keyboard.type(' ท้าย');
  expect(await editorText(page)).toMatch(/number: .*--draft ท้าย\n/);
  expect(faults).toEqual([]);
});

test('a file changed under edits is shown beside them; the choice may wait; keeping mine saves over it', async () => {
  const { page, text, faults } = await conflicted();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain('กระทรวงมหาดไทย');
  expect(await dialog.innerText()).toContain('สถานศึกษาของฉัน');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Control+s');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'เทียบและเลือกฉบับ' }).click();
  await dialog.getByRole('button', { name: 'ใช้ฉบับที่แก้ในหน้านี้' }).click();
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(text()).toContain('กระทรวงมหาดไทย\n  address');
  await page.keyboard.press('Control+s');
  await expect.poll(text).toContain('กระทรวงคมนาคม\n  address');
  expect(text()).toContain('สถานศึกษาของฉัน\n');
  expect(faults).toEqual([]);
});

test('taking the file’s text is undone by Ctrl-Z', async () => {
  const { page, text, faults } = await conflicted();
  await page.getByRole('dialog').getByRole('button', { name: 'ใช้ฉบับในไฟล์' }).click();
  await expect.poll(() => editorText(page)).toContain('กระทรวงมหาดไทย\n');
  expect(await editorText(page)).not.toContain('ของฉัน');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  expect(await editorText(page)).toContain('สถานศึกษาของฉัน');
  expect(text()).toContain('กระทรวงมหาดไทย\n  address');
  expect(faults).toEqual([]);
});

test('two tabs: what one saves the other shows, and edits in both are a conflict', async () => {
  const { page, address, text, faults } = await open({ example: 'short' });
  const other = await page.context().newPage();
  await other.goto(address);
  await other.locator('[data-standing="current"]').waitFor();
  await typeAt(page, 'subject:', 'หนึ่ง');
  await page.keyboard.press('Control+s');
  await other.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await expect.poll(() => editorText(other), patience).toContain('สถานศึกษาหนึ่ง');
  await typeAt(other, 'subject:', 'สอง');
  await typeAt(page, 'to:', 'สาม');
  await page.keyboard.press('Control+s');
  await other.getByRole('dialog').waitFor();
  expect(await editorText(other)).toContain('สถานศึกษาหนึ่งสอง');
  expect(text()).toContain('คณะรัฐมนตรีสาม');
  await other.close();
  expect(faults).toEqual([]);
});

test('a file that is gone at saving is told; leaving asks while something is not saved, and only then', async () => {
  const { page, folder, text, faults } = await open({ example: 'short' });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await typeAt(page, 'subject:', 'ใหม่');
  renameSync(`${folder}/meeting.yaml`, `${folder}/moved.yaml`);
  await page.keyboard.press('Control+s');
  await page.getByRole('alert').getByText('ไฟล์ไม่อยู่ที่เดิมแล้ว').waitFor();
  expect(await editorText(page)).toContain('สถานศึกษาใหม่');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  renameSync(`${folder}/moved.yaml`, `${folder}/meeting.yaml`);
  await page.keyboard.press('Control+s');
  await expect.poll(text, patience).toContain('สถานศึกษาใหม่\n');
  await page.getByRole('button', { name: 'บันทึก', exact: true, disabled: true }).waitFor();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(asked).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('what is not saved when the program stops can be taken to a new page', async () => {
  const { page, process, text } = await open({ example: 'short' });
  const whole = text().replace('สถานศึกษา\nnumber', 'สถานศึกษาใหม่\nnumber');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await typeAt(page, 'subject:', 'ใหม่');
  const copy = page.getByRole('button', { name: 'คัดลอกข้อความทั้งหมดที่แก้ไว้' });
  expect(await copy.count()).toBe(0);
  process.kill('SIGINT');
  await page.getByRole('alert').getByText('สั่ง npx cabsub preview อีกครั้ง').waitFor();
  await copy.click();
  await page.getByText('คัดลอกแล้ว').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(whole);
  await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); undefined");
  await page.getByRole('tab', { name: 'แบบฟอร์ม' }).click();
  await copy.click();
  await page.getByText('กด Ctrl+C เพื่อคัดลอก').waitFor();
  await expect.poll(() => page.evaluate('getSelection().toString()'), patience).toContain('สถานศึกษาใหม่');
});

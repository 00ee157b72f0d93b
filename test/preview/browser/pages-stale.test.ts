import { expect, test } from 'vitest';
import { browserOfFile, patience } from './open.ts';

const open = browserOfFile();

test('a broken input leaves the old pages, marked as such, until it is mended', async () => {
  const { page, sheet, changed, faults } = await open();
  const old = await sheet('cover-letter', 1).getAttribute('data-drawn');
  await changed('subject:', 'subjet:');
  expect(await page.locator('.stale-band').innerText()).toContain('ไม่ใช่ฉบับล่าสุด');
  expect(await page.locator('.standing').innerText()).toBe('ไม่ใช่ฉบับล่าสุด');
  expect(await sheet('cover-letter', 1).getAttribute('data-drawn')).toBe(old);
  expect(await page.locator('.paper-stale').first().innerText()).toContain('ฉบับก่อนหน้า');
  await changed('subjet:', 'subject:');
  expect(await page.locator('.stale-band').count()).toBe(0);
  expect(await page.locator('.standing').innerText()).toBe('เป็นฉบับล่าสุด');
  expect(faults).toEqual([]);
});

test('an input that never made papers says what to do', async () => {
  const { page, changed, faults } = await open({ breaks: ['subject:', 'subjet:'] });
  expect(await page.locator('.no-papers').innerText()).toContain('แก้ตามรายการปัญหา');
  expect(await page.locator('.standing').innerText()).toBe('ยังไม่มีเอกสาร');
  await changed('subjet:', 'subject:');
  expect(await page.locator('[data-sheet]').count()).toBe(10);
  expect(faults).toEqual([]);
});

test('a draft is built when it is asked for, with the word on its pages', async () => {
  const { page, sheet, settled, faults } = await open();
  const first = sheet('cover-letter', 1);
  const before = await first.getAttribute('data-digest');
  await page.getByRole('switch', { name: 'ฉบับร่าง' }).click();
  await expect.poll(() => first.getAttribute('data-digest'), patience).not.toBe(before);
  await settled();
  await expect.poll(() => first.locator('.page-text').innerText(), patience).toContain('ร่าง');
  expect(await page.getByRole('switch', { name: 'ฉบับร่าง' }).isChecked()).toBe(true);
  expect(faults).toEqual([]);
});

test('a lost connection is told', async () => {
  const { page, process } = await open();
  process.kill('SIGINT');
  await expect.poll(() => page.locator('.standing').innerText(), patience).toContain('ขาดการเชื่อมต่อ');
});

test('both kinds of files are handed out under their names', async () => {
  const { page, faults } = await open();
  for (const format of ['PDF', 'DOCX']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `ดาวน์โหลด หนังสือนำส่ง เป็น ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`cover-letter.${format.toLowerCase()}`);
    expect(await download.failure()).toBeNull();
  }
  expect(faults).toEqual([]);
});

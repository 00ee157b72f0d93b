import { expect, test } from 'vitest';
import { browserOfFile } from './open.ts';

const open = browserOfFile();
const patience = { timeout: 20_000 };
const mend = 'แก้ตามที่แนะนำ';
const wrong = ['kind: information\n', 'kind: information\nurgency: ด่วนทีสุด\n'] as const;

test('a fix shows what it changes, mends the file at once, and hands the focus to the next one', async () => {
  const { page, text, changed, faults } = await open({ example: 'short' });
  const whole = text();
  const count = page.locator('.problems-count');
  expect(await count.innerText()).toBe('ไม่พบข้อผิดพลาด');
  await changed(...wrong);
  await changed('to: เลขาธิการคณะรัฐมนตรี', 'to: เลขาธิการคณะรัฐมนตรีี');
  const list = page.locator('.problem');
  expect(await list.count()).toBe(2);
  expect(await list.first().innerText()).toContain('ด่วนทีสุด → ด่วนที่สุด');
  await list.first().getByRole('button', { name: mend }).click();
  await expect.poll(text).toContain('urgency: ด่วนที่สุด\n');
  await expect.poll(() => list.count(), patience).toBe(1);
  expect(await page.evaluate('document.activeElement.textContent')).toBe(mend);
  await page.keyboard.press('Enter');
  await expect.poll(() => count.innerText(), patience).toBe('ไม่พบข้อผิดพลาด');
  expect(text()).toBe(whole.replace('kind: information\n', 'kind: information\nurgency: ด่วนที่สุด\n'));
  await page.locator('[data-standing="current"]').waitFor();
  expect(faults).toEqual([]);
});

test('problems are those of what is typed, shown where they are, and mended in it without saving', async () => {
  const { page, text, changed, faults } = await open({ example: 'short' });
  await changed(...wrong);
  const before = text();
  const count = page.locator('.problems-count');
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  await page.locator('.problem').getByRole('button', { name: 'บรรทัด' }).click();
  await expect.poll(() => page.evaluate('getSelection().toString()')).toBe('ด่วนทีสุด');
  expect(await page.locator('.cm-lintRange-error').innerText()).toBe('ด่วนทีสุด');
  expect(await page.evaluate("document.activeElement.classList.contains('cm-content')")).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('\nsecrecy: ลับม');
  await page.keyboard.press('Escape');
  await expect.poll(() => count.innerText(), patience).toBe('พบข้อผิดพลาด 2 แห่ง');
  await page.getByRole('button', { name: mend }).first().click();
  await expect.poll(() => count.innerText(), patience).toBe('พบข้อผิดพลาด 1 แห่ง');
  expect(await page.locator('.cm-content').innerText()).toContain('urgency: ด่วนที่สุด\n');
  expect(text()).toBe(before);
  expect(faults).toEqual([]);
});

test('a desk that is read only shows where problems are and offers no fix', async () => {
  const { page, changed, faults } = await open({ example: 'short', flags: ['--read-only'] });
  await changed(...wrong);
  expect(await page.locator('.problem').count()).toBe(1);
  expect(await page.getByRole('button', { name: mend }).count()).toBe(0);
  expect(await page.locator('.cm-editor').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('problems that say the same are told apart: each by its field, its line and its own change', async () => {
  const { page, changed } = await open({ example: 'short' });
  await changed('purpose: เพื่อกำหนด', 'purpose: เพื่อ  กำหนด');
  await changed('venue: กระทรวงคมนาคม', 'venue: กระทรวง  คมนาคม');
  const cards = page.locator('.problem');
  expect(await cards.count()).toBe(2);
  const [venue = '', purpose = ''] = await cards.allInnerTexts();
  expect(venue).toMatch(/^สถานที่ · บรรทัด 17/);
  expect(purpose).toMatch(/^วัตถุประสงค์ · บรรทัด 18/);
  expect(venue).toContain('ให้เป็น “กระทรวง คมนาคม”');
  expect(purpose).toContain('ให้เป็น “เพื่อ กำหนด');
});

test('all safe fixes are made by one button, and taken back in one step; a sentence calls fields as the form does', async () => {
  const { page, text, changed, faults } = await open({ example: 'short' });
  await changed('to: เลขาธิการ', 'secrecy: ลับ\nto: เลขาธิการ');
  await changed('purpose: เพื่อกำหนด', 'purpose: เพื่อ  กำหนด');
  await changed('venue: กระทรวงคมนาคม', 'venue: กระทรวง  คมนาคม');
  const cards = page.locator('.problem');
  const before = text();
  const count = await cards.count();
  expect(await cards.first().innerText()).toContain('เพิ่มช่อง “ชุดที่” เช่น “ชุดที่: 1, จากทั้งหมด (ชุด): 5”');
  await page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
  expect(await cards.first().innerText()).toContain('เพิ่มช่อง “copy” เช่น');
  await page.getByRole('button', { name: 'แก้ทั้งหมดที่แนะนำ (2)' }).click();
  await expect.poll(text, patience).toContain('venue: กระทรวง คมนาคม');
  expect(text()).toContain('purpose: เพื่อ กำหนด');
  await expect.poll(() => cards.count(), patience).toBe(count - 2);
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.keyboard.press('Control+s');
  await expect.poll(text, patience).toBe(before);
  expect(faults).toEqual([]);
});

test('a draft with no problems says that blanks were not looked for', async () => {
  const { page } = await open({ example: 'short', flags: ['--draft'] });
  const note = page.getByText('ฉบับร่างยังไม่ตรวจช่องที่ยังไม่ได้กรอก');
  expect(await page.locator('.problems-count').innerText()).toBe('ไม่พบข้อผิดพลาด');
  await note.waitFor();
  await page.getByRole('switch', { name: 'ฉบับร่าง' }).click();
  await expect.poll(() => note.count(), patience).toBe(0);
});

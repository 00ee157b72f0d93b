import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOfFile, type OpenDesk, type OpenOptions } from './open.ts';

const openPage = browserOfFile();

/** A desk with its form shown, and all groups of the form open. */
async function open(options: OpenOptions = { example: 'short' }): Promise<OpenDesk> {
  const desk = await openPage(options);
  await desk.page.getByRole('tab', { name: 'แบบฟอร์ม' }).click();
  await desk.page.locator('.form-group').first().waitFor();
  await desk.page.evaluate(`for (const group of document.querySelectorAll('.form-group')) group.open = true`);
  return desk;
}

const box = (page: Page, label: string) => page.locator('.form').getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.locator('.form').getByRole('button', { name, exact: true });

/** Saves by the keyboard, and waits until it is on disk. */
async function save({ page }: OpenDesk): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.locator('.save-state', { hasText: 'บันทึกแล้ว' }).waitFor();
}

/** The lines of one text that the other has not. */
function newLines(now: string, before: string): readonly string[] {
  const old = new Set(before.split('\n'));
  return now.split('\n').filter((line) => !old.has(line));
}

describe('a field of the form', () => {
  test('is written into its line of the file, and nothing else is', async () => {
    const desk = await open();
    const before = desk.text();
    await box(desk.page, 'เลขที่หนังสือ (ต้องกรอก)').fill('คค 0202/9999');
    await save(desk);
    expect(desk.text()).toBe(before.replace('คค 0202/2458 #', 'คค 0202/9999 #'));
    await box(desk.page, 'เนื้อความเฉพาะหนังสือนำส่ง').fill('ย่อหน้าแรก: #1\n\nย่อหน้าที่สอง');
    await box(desk.page, 'ชั้นความเร็ว').selectOption('ด่วนมาก');
    await save(desk);
    expect(newLines(desk.text(), before)).toEqual([
      'urgency: ด่วนมาก',
      'number: คค 0202/9999 # ถ้ายังไม่ออกเลข ให้พิมพ์ คค 0202/ แล้วสั่งพิมพ์เป็นฉบับร่างด้วย --draft',
      '    ย่อหน้าแรก: #1',
      '    ย่อหน้าที่สอง',
    ]);
    expect(desk.faults).toEqual([]);
  });

  test('lands with another that is changed right after it', async () => {
    const desk = await open();
    const before = desk.text();
    await box(desk.page, 'เรื่อง (ต้องกรอก)').fill('เรื่องใหม่ที่ยาวกว่าเดิมมากจนทุกบรรทัดเลื่อนไป');
    await box(desk.page, 'เรียน (ต้องกรอก)').fill('เลขาธิการสภา');
    await save(desk);
    expect(newLines(desk.text(), before)).toEqual(['subject: เรื่องใหม่ที่ยาวกว่าเดิมมากจนทุกบรรทัดเลื่อนไป', 'to: เลขาธิการสภา']);
    desk.change('to: เลขาธิการสภา', 'to: { name: x }');
    await desk.page.locator('#form-to.form-elsewhere').waitFor();
  });

  test('is written at a pause, but not in the middle of composing a character; a date says how it is read', async () => {
    const { page, faults } = await open();
    const dirty = page.locator('.save-state', { hasText: 'ยังไม่ได้บันทึก' });
    await box(page, 'สถานที่').focus();
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: 'กา', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(800);
    expect(await dirty.count()).toBe(0);
    await keys.send('Input.insertText', { text: 'การ' });
    await dirty.waitFor();
    await box(page, 'ลงวันที่ (ต้องกรอก)').fill('๑๗ เม.ย. 2550');
    const reading = page.locator('.form-reading', { hasText: 'อ่านว่า วันอังคารที่ 17 เมษายน 2550' });
    await reading.waitFor();
    expect(faults).toEqual([]);
  });
});

describe('dots to write on', () => {
  test('are an empty box, stay while nothing is typed, and give way to what is', async () => {
    const desk = await open();
    const { page } = desk;
    desk.change('to: เลขาธิการคณะรัฐมนตรี', 'to: ....................');
    const to = page.locator('#form-to');
    await page.locator('#form-to[placeholder="ยังไม่ได้กรอก"]').waitFor();
    expect(await to.inputValue()).toBe('');
    await to.press('x');
    await to.press('Backspace');
    await to.blur();
    await box(page, 'สถานที่').fill('กรุงเทพมหานคร');
    await save(desk);
    expect(desk.text()).toContain('\nto: ....................');
    await to.pressSequentially('เลขาธิการสภา');
    await save(desk);
    expect(desk.text()).toContain('\nto: เลขาธิการสภา\n');
  });

  test('in a field that may be left out are given up by its button, and come back by one step', async () => {
    const desk = await open();
    const { page } = desk;
    desk.change('venue: กระทรวงคมนาคม', 'venue: ....................');
    await page.locator('#form-meeting-venue-notes', { hasText: 'ช่องนี้ยังไม่ได้กรอก' }).waitFor();
    const giveUp = page.getByRole('button', { name: 'ไม่ใช้ช่องนี้ สถานที่', exact: true });
    await page.locator('.problems-blank > summary', { hasText: 'ยังไม่ได้กรอก 1 ช่อง' }).click();
    expect(await giveUp.count()).toBe(2);
    await giveUp.first().click();
    await page.locator('#form-told-undo:focus').waitFor();
    await expect.poll(() => giveUp.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('#form-meeting-venue[placeholder="ยังไม่ได้กรอก"]:focus').waitFor();
    await page.locator('.problems-blank > summary').click();
    await page.locator('.problem-blank').getByRole('button', { name: 'ไม่ใช้ช่องนี้ สถานที่' }).click();
    await save(desk);
    expect(desk.text()).not.toContain('venue');
    expect(desk.faults).toEqual([]);
  });
});

describe('a list of the form', () => {
  test('takes a new item, lets it move and gives it up again', async () => {
    const desk = await open();
    const { page } = desk;
    const before = desk.text();
    await button(page, '+ เพิ่มสิ่งที่ส่งมาด้วย').click();
    await page.locator('#form-enclosures-0-title:focus').waitFor();
    await page.keyboard.type('แผนที่');
    await box(page, 'ลักษณนาม (ต้องกรอก)').fill('แผ่น');
    await button(page, '+ เพิ่มสิ่งที่ส่งมาด้วย').click();
    await page.locator('#form-enclosures-1-title:focus').waitFor();
    await page.keyboard.type('รายงาน');
    await button(page, 'เลื่อนขึ้น สิ่งที่ส่งมาด้วย รายการที่ 2 (พิมพ์เป็นลำดับที่ 4)').press('Enter');
    await page.locator('#form-enclosures-0-down:focus').waitFor();
    await save(desk);
    const item = (title: string, unit: string) => `  - title: ${title}\n    quantity: 1\n    unit: ${unit}\n`;
    expect(desk.text()).toContain(`enclosures:\n${item('รายงาน', '""')}${item('แผนที่', 'แผ่น')}`);
    const remove = button(page, 'ลบ สิ่งที่ส่งมาด้วย รายการที่ 1 (พิมพ์เป็นลำดับที่ 3)');
    await remove.click();
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await box(page, 'ชื่อเอกสาร (ต้องกรอก)').nth(1).waitFor();
    await remove.click();
    await remove.click();
    await save(desk);
    expect(desk.text()).toBe(before);
  });

  test('gives back an item by Ctrl+Z right after it was removed, and no text that was typed before', async () => {
    const desk = await open();
    const { page } = desk;
    await box(page, 'เรียน (ต้องกรอก)').fill('เลขาธิการสภา');
    await button(page, '+ เพิ่มผู้รับสำเนา').click();
    await page.locator('#form-copies_to-0:focus').waitFor();
    await page.keyboard.type('กรมทางหลวง');
    await button(page, 'ลบ ผู้รับสำเนา ลำดับที่ 1').click();
    await page.locator('#form-told-undo:focus').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#form-copies_to-0-remove:focus').waitFor();
    expect(await page.locator('#form-copies_to-0').inputValue()).toBe('กรมทางหลวง');
    expect(await box(page, 'เรียน (ต้องกรอก)').inputValue()).toBe('เลขาธิการสภา');
  });

  test('says nothing of a box of a new item until that box is left', async () => {
    const { page } = await open();
    await button(page, '+ เพิ่มสิ่งที่ส่งมาด้วย').click();
    await page.locator('#form-enclosures-0-title:focus').waitFor();
    await page.locator('.problems-blank', { hasText: 'ยังไม่ได้กรอก 2 ช่อง' }).waitFor();
    expect(await page.locator('#form-enclosures-0-title[aria-invalid="true"]').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.locator('#form-enclosures-0-title[aria-invalid="true"]').waitFor();
    expect(await page.locator('#form-enclosures-0-title-notes').innerText()).toContain('ให้กดปุ่ม “ลบ” ของรายการนี้');
    expect(await page.locator('#form-enclosures-0-unit[aria-invalid="true"]').count()).toBe(0);
  });
});

describe('a problem', () => {
  test('stands under its field, and is mended there', async () => {
    const { page, text, change, settled } = await open();
    change('subject:', 'urgency: ด่วนสุด\nsubject:');
    const urgency = box(page, 'ชั้นความเร็ว');
    await page.locator('#form-urgency[aria-invalid="true"]').waitFor();
    const described = (await urgency.getAttribute('aria-describedby'))?.split(' ').at(-1);
    expect(await page.locator(`#${described}`).innerText()).toContain('ด่วนสุด');
    expect(await page.locator('.form-group').first().locator('.form-count').innerText()).toBe('พบปัญหา 1 รายการ');
    await page.locator(`#${described}`).getByRole('button').click();
    await page.locator('#form-urgency[aria-invalid="false"]').waitFor();
    expect(await urgency.inputValue()).toBe('ด่วนที่สุด');
    await settled();
    expect(text()).toContain('urgency: ด่วนที่สุด\n');
  });

  test('leads from the list of problems to its field, whose group opens; a missing key to where it is filled in', async () => {
    const { page, change } = await open();
    await page.evaluate(`for (const group of document.querySelectorAll('.form-group')) group.open = false`);
    change('basis: other', 'basis: unknown');
    await page.locator('.problems').getByRole('button', { name: /บรรทัด/ }).click();
    await page.locator('#form-checklist-necessity-0-basis:focus').waitFor();
    change('to: เลขาธิการคณะรัฐมนตรี\n', '');
    await page.locator('#form-to[aria-invalid="true"]').waitFor({ state: 'attached' });
    expect(await page.locator('#form-to-notes').textContent()).toContain('ช่องนี้ยังไม่ได้กรอก');
  });
});

describe('a text that is no YAML', () => {
  test('leaves the form with the last values, which cannot be changed until it is mended', async () => {
    const { page, change } = await open();
    change('subject: ', 'subject: "');
    await page.locator('.form-broken').waitFor();
    expect(await box(page, 'เรื่อง (ต้องกรอก)').inputValue()).toContain('ทางข้ามหน้าสถานศึกษา');
    expect(await box(page, 'เรื่อง (ต้องกรอก)').isEditable()).toBe(false);
    expect(await button(page, '+ เพิ่มสิ่งที่ส่งมาด้วย').isEnabled()).toBe(false);
    change('subject: "', 'subject: ');
    await page.locator('.form-broken').waitFor({ state: 'detached' });
    expect(await box(page, 'เรื่อง (ต้องกรอก)').isEditable()).toBe(true);
  });
});

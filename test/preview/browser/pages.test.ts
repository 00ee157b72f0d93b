import { expect, test } from 'vitest';
import { browserOfFile } from './open.ts';

const open = browserOfFile();
const subject = 'ผลการประชุมเชิงปฏิบัติการขับเคลื่อนยุทธศาสตร์สังคม';

test('the three papers are shown with all their pages', async () => {
  const { page, faults } = await open();
  const heads = await page.locator('.paper-head').allInnerTexts();
  expect(heads.map((head) => head.split('\n').slice(0, 2))).toEqual([
    ['หนังสือนำส่ง', '3 หน้า'],
    ['เรื่องเพื่อโปรดทราบ', '4 หน้า'],
    ['Checklist', '3 หน้า'],
  ]);
  expect(await page.locator('[data-sheet]').count()).toBe(10);
  await page.getByRole('tab', { name: 'Checklist' }).click();
  expect(await page.locator('[data-sheet]').count()).toBe(3);
  expect(faults).toEqual([]);
});

test('the text of a page can be selected as it reads', async () => {
  const { page, sheet, faults } = await open();
  const line = sheet('cover-letter', 1).locator('.page-text span', { hasText: 'ผลการประชุมเชิง' }).first();
  const { x, y, width, height } = (await line.boundingBox())!;
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate('getSelection().toString()')).toContain(subject);
  expect(faults).toEqual([]);
});

test('place and zoom stay over a save that puts a page before what is read', async () => {
  const { page, sheet, settled, changed, faults } = await open();
  await page.getByRole('button', { name: 'ขยาย' }).click();
  const zoom = await page.locator('.zoom-percent').innerText();
  const read = sheet('information-memo', 2);
  await read.evaluate((element) =>
    element.closest('.pages-scroll')?.scrollBy(0, element.getBoundingClientRect().top - 40),
  );
  await settled();
  const before = await read.boundingBox();
  expect(before?.y).toBeLessThan(60);
  await changed('  body: |\n', `  body: |\n    ${'ข้อความนี้ยาวเกินหนึ่งหน้า '.repeat(150)}\n\n`);
  expect(await page.locator('[data-sheet^="cover-letter"]').count()).toBe(5);
  expect((await read.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  expect(await page.locator('.zoom-percent').innerText()).toBe(zoom);
  expect(faults).toEqual([]);
});

test('a page that changed is marked, and no other', async () => {
  const { page, sheet, changed, faults } = await open();
  await changed('โรงแรมปรินซ์พาเลซ', 'โรงแรมปริ๊นซ์พาเลซ');
  const marked = await page.locator('[data-changed="true"]').all();
  expect(await Promise.all(marked.map((each) => each.getAttribute('data-sheet')))).toEqual([
    'cover-letter 1',
    'information-memo 1',
  ]);
  expect(await sheet('cover-letter', 1).getAttribute('aria-label')).toContain('เพิ่งเปลี่ยน');
  expect(faults).toEqual([]);
});

test('a zoom keeps the page at the top of the view, and the middle across', async () => {
  const { page, sheet, faults } = await open();
  const scroll = page.locator('.pages-scroll');
  const top = (await scroll.boundingBox())!.y;
  const read = sheet('information-memo', 3);
  await read.evaluate(
    (element, edge) => element.closest('.pages-scroll')?.scrollBy(0, element.getBoundingClientRect().top - edge),
    top,
  );
  for (let step = 0; step < 6; step++) await page.getByRole('button', { name: 'ขยาย' }).click();
  expect(await page.locator('.zoom-percent').innerText()).toBe('200%');
  const box = (await read.boundingBox())!;
  expect(Math.abs(box.y - top)).toBeLessThan(2);
  const view = (await scroll.boundingBox())!;
  expect(Math.abs(box.x + box.width / 2 - (view.x + view.width / 2))).toBeLessThan(20);
  expect(faults).toEqual([]);
});

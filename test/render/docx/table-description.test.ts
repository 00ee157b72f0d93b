import { expect, test } from 'vitest';
import { tableDescription } from '../../../src/render/docx/table-description.ts';
import { cell, row } from './papers.ts';

test('a table is described by its size and the heads of its columns', () => {
  const header = [row(cell('๓'), cell('การถามความเห็น', 2)), row(cell([]), cell('ชื่อหน่วยงาน'), cell('เห็นด้วย'))];
  const rows = [row(cell([]), cell('กระทรวงมหาดไทย'), cell('✓'))];
  expect(tableDescription({ columns: [1, 2, 3], header, rows })).toBe('ตาราง ๓ แถว ๓ คอลัมน์ หัวคอลัมน์ ชื่อหน่วยงาน, เห็นด้วย');
});

test('a table without heads by its size alone', () => {
  expect(tableDescription({ columns: [1, 2], header: [], rows: [row(cell('ที่'), cell('กระทรวง'))] })).toBe(
    'ตาราง ๑ แถว ๒ คอลัมน์',
  );
});

import { expect, test } from 'vitest';
import { headingTitle, itemTitle } from '../../src/layout/title.ts';
import type { Paragraph } from '../../src/model/document.ts';
import { createBreaker } from '../../src/thai/breaks.ts';
import { paragraph } from './documents.ts';

const breaker = createBreaker([]);

function item(text: string, marker: string): Paragraph {
  return paragraph(text, {}, { marker, list: { level: 1 } });
}

test('a heading is whole and on one line, its label before it', () => {
  const subject = paragraph('', {}, { marker: 'เรื่อง' });
  const inlines = [
    { kind: 'text', text: 'ผลการประชุม ', bold: false, origin: {} },
    { kind: 'break' },
    { kind: 'text', text: 'ครั้งที่ ๓', bold: false, origin: {} },
  ] as const;
  expect(headingTitle({ ...subject, inlines })).toBe('เรื่อง ผลการประชุม ครั้งที่ ๓');
});

test('a short item is named whole, with its number', () => {
  expect(itemTitle(item('รับทราบผลการประชุม', '๑.'), breaker)).toBe('๑. รับทราบผลการประชุม');
});

test('a long item ends after a phrase', () => {
  const text = 'การเสวนารวมพลังสังคมเพื่อสวัสดิการท้องถิ่น พร้อมทั้งฉายวีดิทัศน์เรื่องสวัสดิการของท้องถิ่น';
  expect(itemTitle(item(text, '๒.'), breaker)).toBe('๒. การเสวนารวมพลังสังคมเพื่อสวัสดิการท้องถิ่น…');
});

test('a long item without a space ends after a word', () => {
  const text = 'ร่วมกับองค์กรชุมชนและเครือข่ายขยายสวัสดิการชุมชนให้ทั่วประเทศภายในปีงบประมาณ';
  expect(itemTitle(item(text, '๓.'), breaker)).toBe('๓. ร่วมกับองค์กรชุมชนและเครือข่ายขยายสวัสดิการชุมชนให้…');
});

test('a dashed item has no title', () => {
  expect(itemTitle(item('รับทราบ', '-'), breaker)).toBeUndefined();
});

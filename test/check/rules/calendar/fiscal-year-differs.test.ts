import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';
import { saying } from './saying.ts';

test.each([
  'ไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2570 (ตุลาคม - ธันวาคม 2570)',
  'ปีงบประมาณ พ.ศ. 2569 (1 ตุลาคม 2569 - 30 กันยายน 2570)',
  'เดือนพฤศจิกายน 2569 ซึ่งอยู่ในปีงบประมาณ พ.ศ. 2569',
  'เดือนพฤศจิกายน 2569 (ปีงบประมาณ 2569)',
  'เดือนกันยายน 2569 ของปีงบประมาณ พ.ศ. ๒๕๗๐',
])('%s is told', async (text) => {
  expect(await broken('fiscal-year-differs', saying(text))).toHaveLength(1);
});

test('is told at the year', async () => {
  expect(await broken('fiscal-year-differs', saying('พฤศจิกายน 2569 (ปีงบประมาณ พ.ศ. 2569)'))).toEqual([
    'fiscal-year-differs 7:39',
  ]);
});

test.each([
  'ไตรมาสที่ 1 ของปีงบประมาณ พ.ศ. 2570 (ตุลาคม - ธันวาคม 2569)',
  'ปีงบประมาณ พ.ศ. 2569 (1 ตุลาคม 2568 - 30 กันยายน 2569)',
  'เดือนตุลาคม 2569 ซึ่งอยู่ในปีงบประมาณ พ.ศ. 2570',
  'เบิกจ่ายในเดือนพฤศจิกายน 2569 จากงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2569',
  'ปีงบประมาณ พ.ศ. 2569 (ข้อมูล ณ วันที่ 5 พฤศจิกายน 2569)',
  'เห็นชอบเมื่อวันที่ 5 มีนาคม 2568 ในปีงบประมาณ พ.ศ. 2569 กระทรวงจะดำเนินการ',
  'ปีงบประมาณ พ.ศ. 2569 - 2570 (ตุลาคม 2568 - กันยายน 2570)',
  'วันที่ 31 เมษายน 2569 (ปีงบประมาณ พ.ศ. 2569)',
])('%s is not', async (text) => {
  expect(await broken('fiscal-year-differs', saying(text))).toEqual([]);
});

test('says in which year the date is', async () => {
  expect(await breaches('fiscal-year-differs', saying('วันที่ 1 ตุลาคม 2569 (ปีงบประมาณ พ.ศ. 2569)'))).toEqual([
    { words: '2569', params: { date: '1 ตุลาคม 2569', written: 2569, right: 2570 } },
  ]);
});

test('each year is held against its own dates, whatever dates stand around them', async () => {
  const text =
    'วันที่ 5 มีนาคม 2568 และเดือนตุลาคม 2569 ซึ่งอยู่ในปีงบประมาณ พ.ศ. 2569 ' +
    'กับปีงบประมาณ พ.ศ. 2571 (ตุลาคม 2571 - กันยายน 2572) และเดือนตุลาคม 2569 (ปีงบประมาณ พ.ศ. 2568)';
  expect((await breaches('fiscal-year-differs', saying(text))).map(({ words }) => words)).toEqual([
    '2569',
    '2571',
    '2568',
  ]);
});

test('a date that stands right behind the year, or alone behind it, is not tied to it', async () => {
  for (const text of ['ปีงบประมาณ พ.ศ. 2569 (ตุลาคม 2569)', 'ปีงบประมาณ พ.ศ. 2569ตุลาคม 2569', 'ปีงบประมาณ พ.ศ. 2569'])
    expect(await breaches('fiscal-year-differs', saying(text))).toEqual([]);
});

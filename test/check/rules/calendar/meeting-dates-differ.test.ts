import { expect, test } from 'vitest';
import { breaches, type Edit } from '../broken.ts';
import { meeting, saying } from './saying.ts';

const named: Edit = ['name: การประชุม,', 'name: การประชุมรัฐมนตรีแรงงานอาเซียน (ALMM),'];
const held = meeting('from: 2569-10-20, to: 22 ตุลาคม 2569');

function found(text: string, days: Edit = held) {
  return breaches('meeting-dates-differ', days, named, saying(text));
}

test('days of the opening that are not the meeting’s are told, with the last day of the meeting', async () => {
  const text = 'ด้วย กระทรวงได้เข้าร่วมการประชุมรัฐมนตรีแรงงานอาเซียน ครั้งที่ ๒๙ ระหว่างวันที่ ๒๐ - ๒๓ ตุลาคม ๒๕๖๙ ณ กรุงเทพมหานคร';
  expect(await found(text)).toEqual([
    {
      words: '๒๐ - ๒๓ ตุลาคม ๒๕๖๙',
      params: { written: '๒๐ - ๒๓ ตุลาคม ๒๕๖๙', days: '20 - 22 ตุลาคม 2569' },
      related: ['22 ตุลาคม 2569'],
    },
  ]);
});

test.each([
  'ระหว่างวันที่ 19 - 22 ตุลาคม 2569 กระทรวงได้จัดการประชุมรัฐมนตรีแรงงานอาเซียน',
  'การประชุมรัฐมนตรีแรงงานอาเซียน เมื่อวันที่ 21 - 23 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันอังคารที่ 20 - วันศุกร์ที่ 23 ตุลาคม 2569',
  'ในการประชุมดังกล่าว ระหว่างวันที่ 20 - 21 ตุลาคม 2569',
  'การประชุมครั้งนี้จัดขึ้นระหว่างวันที่ 20 ตุลาคม - 1 พฤศจิกายน 2569',
])('so are those of %s', async (text) => {
  expect(await found(text)).toHaveLength(1);
});

test('a meeting of one day has no range', async () => {
  const one = meeting('from: 2569-10-20');
  const text = 'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 22 ตุลาคม 2569';
  expect((await found(text, one)).map(({ related }) => related)).toEqual([['2569-10-20']]);
  expect(await found('การประชุมรัฐมนตรีแรงงานอาเซียน เมื่อวันที่ 21 ตุลาคม 2569', one)).toEqual([]);
});

test.each([
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 22 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 23 ตุลาคม 2568',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 23 - 25 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ในห้วงวันที่ 20 - 23 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน จัดในเดือนกันยายน - ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 31 - 32 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน มีนิทรรศการระหว่างวันที่ 18 - 24 ตุลาคม 2569',
  'การประชุมรัฐมนตรีแรงงานอาเซียน และการประชุมที่เกี่ยวข้อง ระหว่างวันที่ 20 - 23 ตุลาคม 2569',
  'การประชุมเจ้าหน้าที่อาวุโส ระหว่างวันที่ 20 - 21 ตุลาคม 2569 ก่อนการประชุมรัฐมนตรีแรงงานอาเซียน',
  'ระหว่างวันที่ 20 - 21 ตุลาคม 2569 มีการประชุมเจ้าหน้าที่อาวุโสก่อนการประชุมรัฐมนตรีแรงงานอาเซียน',
  'ระหว่างวันที่ 20 - 21 ตุลาคม 2569 กระทรวงจัดนิทรรศการ',
  'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 21 ตุลาคม 2569 จากกำหนดเดิมระหว่างวันที่ 20 - 22 ตุลาคม 2569',
])('%s says nothing that cannot be', async (text) => {
  expect(await found(text)).toEqual([]);
});

test('a later paragraph is free to speak of other days', async () => {
  const text = '|\n  สรุปได้ดังนี้\n\n  การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 23 ตุลาคม 2569';
  expect(await found(text)).toEqual([]);
});

test('a subject and a summary are looked at as well, an item of the checklist is not', async () => {
  const text = 'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 23 ตุลาคม 2569';
  const edits: readonly Edit[] = [
    ['ผลการประชุมด้านสวัสดิการ', `ผล${text}`],
    ['เป็นเรื่องที่ประชาชนให้ความสนใจ', text],
    ['deadline: ภายใน', `deadline: ${text} ภายใน`],
  ];
  const told = await breaches('meeting-dates-differ', held, named, ...edits);
  expect(told.map(({ words }) => words)).toEqual(['20 - 23 ตุลาคม 2569', '20 - 23 ตุลาคม 2569']);
});

test.each(['from: 2569-10', 'from: 2569-10-22, to: 2569-10-20', 'from: 2569-13-01'])(
  'of a meeting %s no days are known',
  async (dates) => {
    const text = 'การประชุมรัฐมนตรีแรงงานอาเซียน ระหว่างวันที่ 20 - 23 ตุลาคม 2569';
    expect(await found(text, meeting(dates))).toEqual([]);
  },
);

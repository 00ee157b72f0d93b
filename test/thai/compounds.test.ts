import { expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { COMPOUNDS } from '../../src/thai/data/compounds/index.ts';
import { PENALTY } from '../../src/thai/penalty.ts';

const breaker = createBreaker([]);

function parted(text: string): string {
  const ends = breaker(text).filter(({ penalty }) => penalty < PENALTY.lastResort);
  return [0, ...ends.map(({ at }) => at)].map((at, index) => text.slice(at, ends[index]?.at)).join('|');
}

test.each([
  'โดย|ที่ประชุม|ได้|รับรอง|ถ้อยแถลง|ร่วม',
  'ได้|รับผิดชอบ',
  'ผู้อำนวยการ|กองทุน|หมู่บ้าน',
  'หัวหน้า|กลุ่มงาน|อาเซียน',
  'เจ้าหน้าที่|รัฐวิสาหกิจ',
  'ความ|เป็น|ธรรมชาติ',
  'ใน|ส่วนกลาง|และ|ส่วนภูมิภาค',
])('a compound gives its last part to a longer one that begins there: %s', (line) => {
  expect(parted(line.replaceAll('|', ''))).toBe(line);
});

test.each(['ได้|รับ|มอบหมาย|งาน', 'ฉบับ|ที่|มาตรา', 'เห็น|ว่า|การ', 'ที่|มาตรฐาน'])(
  'but not where a word that begins at its end reaches further: %s',
  (line) => {
    expect(parted(line.replaceAll('|', ''))).toBe(line);
  },
);

test('no compound is longer than what is looked at for another', () => {
  expect(Math.max(...COMPOUNDS.map(({ length }) => length))).toBeLessThan(60);
});

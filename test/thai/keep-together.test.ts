import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { PENALTY } from '../../src/thai/penalty.ts';
import { thaiText } from './script.ts';

const breaker = createBreaker([]);

/** Pairs that a line keeps together (domain.md E.2), one a line; digits are Thai as on paper. */
const pairs = `
พ.ศ. ๒๕๕๐
พ.ศ. ....
๗ เมษายน
วันที่ ๗ เมษายน
เมษายน ๒๕๕๐
๓ - ๔ เมษายน
๗ เม.ย. ๕๐
ครั้งที่ ๓
ครั้งที่ ๒/๒๕๖๙
ข้อ ๒
มาตรา ๔ (๑)
วรรค ๒
หมวด ๓
ฉบับที่ ๑
จำนวน ๑ ชุด
๕๐๐ ล้านบาท
๗๕ จังหวัด
ร้อยละ ๗๕.๕
ชั้น ๖ - ๙
พ.ศ. ๒๕๕๐ - ๒๕๕๔
๐๕๐๖ - ๐๕๑๐
โทร. ๐ ๒๖๕๙ ๖๔๔๒
โทรศัพท์ ๐ ๒๖๕๙ ๖๔๔๒ ต่อ ๓๑๕
โทรสาร ๐ ๒๓๕๖ ๐๕๓๙
นายพลเดช ปิ่นประทีป
นางกานดา วัชราภัย
นางสาวปาริชาต วัฒนโกศล
พลเอก ธีรเดช ศักดิ์สกุลพงศ์
พล.ต.อ. ธีรเดช ศักดิ์สกุลพงศ์
ดร. ธีรเดช ศักดิ์สกุลพงศ์
รองศาสตราจารย์ ดร. ธีรเดช ศักดิ์สกุลพงศ์
หม่อมราชวงศ์ธีรเดช ศักดิ์สกุลพงศ์
ต่าง ๆ
ทุก ๆ
ข้าว ฯลฯ
เวลา ๐๙.๓๐ น.
๐๙.๓๐ - ๑๒.๐๐ น.
ที่ นร ๐๕๐๕/ว ๑๘๖
กรุงเทพฯ ๑๐๑๐๐
หนองคาย -
แนวคิด :
`
  .trim()
  .split('\n');

/** The places of ordinary breaks inside a stretch of a text. */
function breaksInside(text: string, start: number, end: number): readonly number[] {
  return breaker(text)
    .filter(({ at, penalty }) => at > start && at < end && penalty < PENALTY.lastResort)
    .map(({ at }) => at - start);
}

describe('a line keeps together', () => {
  test.each(pairs)('%s', (pair) => {
    for (const [before, after] of [
      ['', ''],
      ['และ ', ' และ'],
      ['(', ')'],
      ['“ในการประชุม ', ' เป็นต้น” แล้ว'],
    ] as const) {
      expect(breaksInside(before + pair + after, before.length, before.length + pair.length)).toEqual([]);
    }
  });

  test.each(['๑) พัฒนา', '๑. พัฒนา', '(๑) พัฒนา'])('a list number and the first word after it: %s', (item) => {
    expect(breaksInside(item, 0, item.length)).toEqual([]);
    expect(breaksInside(`ดังนี้ ${item}`, 7, 7 + item.length)).toEqual([]);
  });

  test('each pair in any text around it', () => {
    fc.assert(
      fc.property(thaiText, fc.constantFrom(...pairs), thaiText, (before, pair, after) => {
        // A sign or number that touches the pair, or the name or number that goes on, makes it another.
        const left = `${before} และ `;
        const text = `${left}${pair} และ${after}`;
        expect(breaksInside(text, left.length, left.length + pair.length)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the dash of a range', () => {
  test('ends no line and begins none between numbers and days', () => {
    for (const range of ['๓ - ๔ เมษายน ๒๕๕๐', '๒๕๕๐ – ๒๕๕๔', '๒๕๕๐-๒๕๕๔', '๑๐๐ - ๒๐๐ คน'])
      expect(breaksInside(`ระหว่าง ${range} และ`, 8, 8 + range.length), range).toEqual([]);
  });

  test('begins no line in a range of words, and ends one only where no space and no word does better', () => {
    for (const range of ['หนองคาย - เวียงจันทน์', '๓๐ มิถุนายน - ๑ กรกฎาคม', '๒๙ ธันวาคม ๒๕๖๙ - ๔ มกราคม ๒๕๗๐']) {
      const after = range.indexOf('-') + 2;
      const found = breaker(range).filter(({ penalty }) => penalty < PENALTY.lastResort);
      expect(found.map(({ at, penalty }) => [at, penalty])).toEqual([[after, PENALTY.dash]]);
    }
  });
});

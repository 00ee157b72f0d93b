import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { gluedSpaces } from '../../src/thai/glue.ts';
import { PENALTY } from '../../src/thai/penalty.ts';
import { clusters } from '../../src/thai/text.ts';
import { thaiText } from './script.ts';

const breaker = createBreaker([]);
const marks = new Map<number, string>([
  [PENALTY.space, '_'],
  [PENALTY.word, '|'],
  [PENALTY.sign, '‖'],
  [PENALTY.dash, '¬'],
  [PENALTY.compound, '·'],
  [PENALTY.address, '¦'],
]);

/** A text with its breaks drawn in; emergency breaks are left out. */
function drawn(text: string, heldWords: readonly string[] = []): string {
  const breaks = createBreaker(heldWords)(text).filter(({ penalty }) => penalty < PENALTY.lastResort);
  const ends = [...breaks.map(({ at }) => at), text.length];
  return ends
    .map((end, index) => text.slice(ends[index - 1] ?? 0, end) + (marks.get(breaks[index]?.penalty ?? -1) ?? ''))
    .join('');
}

describe('where lines may break', () => {
  test.each([
    // Compounds the dictionary splits or garbles
    'งบประมาณ·รายจ่าย·ประจำปี',
    'ส่งเสริม·สุขภาพ',
    'ประกาศ|ใน|ราชกิจจานุเบกษา|แล้ว',
    'ผู้อำนวยการ·กองกฎหมาย',
    'กรม·โยธาธิการ·และ·ผังเมือง',
    'คณะ·รัฐมนตรี|มีมติ|เห็นชอบ',
    'เห็น·ว่า|การ·ดำเนินงาน|ตาม|แผน·การปฏิบัติงาน',
    'สำนักงาน·สภา·ความมั่นคง·แห่งชาติ',
    'ได้|ดำเนินการ|โดย|เครือข่าย',
    'เห็น|ผล|อย่าง|ชัดเจน',
    'เป็นกลาง|และ|การ·กระทำ|ที่',
    // Prefixes stay with their word
    'ให้|ความ·เห็น',
    'ผู้·ประสบ|อุทกภัย',
    // What the dictionary takes too much of, or leaves whole
    'ทาง·การทูต|ใน|ปี',
    'ตาม|แผน|กรมประมง',
    'มากกว่า|เดิม',
    'ต้อง|ตาม|มา|ด้วย',
    'ถือ|เป็น|การ·ต้อนรับ',
    // No line breaks beside a part of an unknown word, but after its silent letter
    'ชื่อ|โลจิสติกส์|ใหม่',
    'ระบบโพลิทิกส์|ใหม่',
    'ชื่อสิริกิติ์|มี|น้ำ',
    // Numbered words
    'แห่งที่ 5 _และ',
    // Signs
    'ชุมชน/‖ท้องถิ่น',
    'ไทย-‖ลาว',
    'รถไฟ|หนองคาย - ¬เวียงจันทน์ _แล้ว',
    'สิ่งดี ๆ _ของ|เมือง',
    'กรุงเทพฯ _มี',
    'ข้าว _ปลา ฯลฯ _เป็นต้น',
    'คำ _(ความ) _ต่อ',
    'เรื่อง _“มุม|ดี ๆ” _และ',
    // Pairs and numbers
    'ครั้งที่ 3 _และ',
    'พ.ศ. ๒๕๕๐ _และ',
    'งบกลาง _500 ล้านบาท _และ',
    'ข้อ2 _และ',
    'พ.ร.บ. _นี้',
    'พ.ศ. .... _และ',
    // Names
    'โดย|นายพลเดช ปิ่นประทีป _เป็น|ประธาน',
    'นายก·รัฐมนตรี|และ|นายอำเภอ',
    'นายพลเดช _ประธาน·กรรมการ',
    'นายพลเดช _และ|นางกานดา _ได้·รับ',
    'พลเอก จุลานนท์ วงศ์ทอง',
    'พลเอก จุลานนท์ วงศ์ทอง _และ|นายเกยุรา แก้วใส _เป็น',
    // Latin
    'ระบบ _Cell _Broadcast _และ|COVID-19',
    'ที่ _https://¦a.go.th/¦plan/¦annual-¦report _ครับ',
    // Amounts in words
    'หนึ่งพัน·สองร้อย·ห้าสิบบาทถ้วน',
    '',
    'ก',
    'ไป ',
    ' ไป',
  ])('%s', (expected) => {
    expect(drawn(expected.replace(/[_|‖¬·¦]/g, ''))).toBe(expected);
  });

  test('held words break at their bars alone', () => {
    expect(drawn('พบกัญญารัตน์ แก้วใส แล้ว')).toBe('พบ|กัญญา|รัตน์ _แก้ว|ใส _แล้ว');
    expect(drawn('พบกัญญารัตน์ แก้วใส แล้ว', ['กัญญารัตน์ แก้วใส'])).toBe('พบ|กัญญารัตน์ แก้วใส _แล้ว');
    expect(drawn('พบกัญญารัตน์ แก้วใส แล้ว', ['กัญญา|รัตน์ แก้วใส'])).toBe('พบ|กัญญา·รัตน์ แก้วใส _แล้ว');
    expect(drawn('ระบบ GISTDA แล้ว', ['GIS'])).toBe('ระบบ _GISTDA _แล้ว');
  });

  test('held words overrule the built-in ones of the same text, and those that would take a part of them', () => {
    expect(drawn('ตามงบประมาณ')).toBe('ตาม|งบประมาณ');
    expect(drawn('ตามงบประมาณ', ['งบ|ประมาณ'])).toBe('ตาม|งบ·ประมาณ');
    expect(drawn('แหล่งที่มาบตาพุด')).toContain('แหล่งที่มา');
    expect(drawn('แหล่งที่มาบตาพุด', ['มาบตาพุด'])).toContain('มาบตาพุด');
  });

  test('a held word with a space in it is no space: the break after it is one between words', () => {
    expect(drawn('ณ บ้าน ใจดีแล้ว', ['บ้าน ใจดี'])).toBe('ณ บ้าน ใจดี|แล้ว');
  });

  test('held words are found in either kind of digits', () => {
    expect(drawn('ณ ห้องประชุม ๘๐๒กขค แล้ว', ['802กขค'])).toContain('๘๐๒กขค');
  });

  test('digits of either kind break alike', () => {
    const text = 'ระหว่างวันที่ 3 - 4 เมษายน 2550 ครั้งที่ 2/2569 วงเงิน 1,284,750,000 บาท';
    const thai = text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
    expect(breaker(thai)).toEqual(breaker(text));
  });

  test('pieces that may overrun a line get emergency breaks, spaces first, then words, then clusters', () => {
    const date = breaker('วันที่ ๑๗ พฤศจิกายน ๒๕๕๐').filter(({ penalty }) => penalty === PENALTY.lastResort);
    expect(date.map(({ at, space }) => [at, space])).toEqual([
      [7, true],
      [10, true],
      [20, true],
    ]);
    const word = breaker('ฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟฟ');
    expect(word.length).toBeGreaterThan(10);
    expect(breaker('A'.repeat(40)).every(({ penalty }) => penalty === PENALTY.overrun)).toBe(true);
    expect(breaker('A'.repeat(40))).toHaveLength(39);
  });
});

describe('whatever the text', () => {
  test('pieces join to the text, in order, and none is empty', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const ends = [0, ...breaker(text).map(({ at }) => at), text.length];
        const pieces = ends.slice(1).map((end, index) => text.slice(ends[index], end));
        expect(pieces.join('')).toBe(text);
        expect(text === '' || pieces.every((piece) => piece !== '')).toBe(true);
      }),
    );
  });

  test('no cluster is broken', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const edges = new Set<number>();
        let at = 0;
        for (const cluster of clusters(text)) {
          at += cluster.length;
          edges.add(at);
        }
        expect(breaker(text).filter((place) => !edges.has(place.at))).toEqual([]);
      }),
    );
  });

  test('no line begins or ends with what may not, not even in need', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        for (const { at } of breaker(text)) {
          expect(text.slice(at)).not.toMatch(/^[ๆฯ)\]”’.,:;!?%/ะาำๅัิ-ฺ็-๎\s]/);
          expect(text.slice(0, at)).not.toMatch(/[([“‘เแโใไ]\s*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('glued spaces break in need only, and a break says whether a space stands before it', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const glued = new Set(gluedSpaces(text));
        for (const { at, penalty, space } of breaker(text)) {
          expect(space).toBe(text.charAt(at - 1) === ' ');
          if (glued.has(at - 1)) expect(penalty).toBeGreaterThanOrEqual(PENALTY.lastResort);
        }
      }),
    );
  });
});

/** The quickest of several runs, in ms. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('20,000 characters cost a small multiple of what the dictionary alone costs', () => {
  const sentence = 'กระทรวงสาธารณสุขได้ดำเนินการส่งเสริมสุขภาพและป้องกันโรคในพื้นที่ ตั้งแต่วันที่ 1 ตุลาคม 2568 จนถึงปัจจุบัน ';
  const text = sentence.repeat(Math.ceil(20_000 / sentence.length));
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  let words = 0;
  const dictionary = quickest(() => {
    for (const phrase of text.split(' ')) for (const { segment } of segmenter.segment(phrase)) words += segment.length;
  });
  expect(words).toBeGreaterThan(0);
  expect(quickest(() => breaker(text))).toBeLessThan(12 * dictionary);
});

import { describe, expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

const told = (...lines: readonly string[]) =>
  broken('count-differs', ['body: ด้วย กระทรวงได้จัดการประชุม', `body: |\n${lines.map((line) => `  ${line}\n`).join('')}`]);

describe('a count that the list does not have', () => {
  test.each([
    ['สรุปได้ 3 ประการ ดังนี้', 11],
    ['สรุปได้ ๓ ประการ ดังนี้', 11],
    ['มีสามประเด็นสำคัญ ได้แก่', 5],
    ['มีแนวทาง 3 ด้าน คือ :', 12],
    ['ใน 3 เรื่อง ดังต่อไปนี้', 6],
  ])('is told where it stands: %s', async (lead, column) => {
    expect(await told(lead, '', '1. ก', '2. ข')).toEqual([`count-differs 8:${column}`]);
  });

  test('is told in an item, of its own items', async () => {
    expect(await told('1. มี 3 ข้อ ดังนี้', '   1) ก', '   2) ข', '2. ค')).toEqual(['count-differs 8:9']);
  });

  test('is told of dashes, and of a list that goes on after a paragraph', async () => {
    expect(await told('มี 3 ข้อ ดังนี้', '', '- ก', '- ข')).toEqual(['count-differs 8:6']);
    expect(await told('มี 4 ข้อ ดังนี้', '', '1. ก', '2. ข', '', 'ทั้งนี้ ค', '', '3. ง')).toEqual(['count-differs 8:6']);
  });

  test('is told in a cell of the checklist', async () => {
    const summary = 'summary: "มี 3 ข้อ ดังนี้\\n\\n1. ก\\n2. ข"';
    expect(await broken('count-differs', ['summary: เป็นเรื่องที่ประชาชนให้ความสนใจ', summary])).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each(['สรุปได้ 2 ประการ ดังนี้', 'มีสองด้าน คือ', 'มี 1 เรื่อง และอีก 1 ประเด็น ดังนี้'])(
    'where the count is right: %s',
    async (lead) => {
      expect(await told(lead, '', '1. ก', '2. ข')).toEqual([]);
    },
  );

  test.each([
    'ปรับปรุงทางข้าม 460 แห่ง ดังนี้',
    'มีงานสำคัญ 5 งาน และกฎหมายใหม่ 3 ฉบับ ดังนี้',
    'จัดทำแล้ว 14 หน่วยงาน แบ่งเป็น',
    'ตามข้อ 3 เรื่อง ดังนี้',
    'ครั้งที่ 3 เรื่อง ดังนี้',
    'อย่างน้อย 3 ข้อ ดังนี้',
    'จังหวัดละ 3 ด้าน ดังนี้',
    'ผ่าน 2 ใน 5 ด้าน ดังนี้',
    'ประมาณ 3 - 5 เรื่อง ดังนี้',
    'มี 3 ประเด็นที่ควรพิจารณา ดังนี้',
    'สรุปได้ดังนี้',
  ])('where the line counts something else: %s', async (lead) => {
    expect(await told(lead, '', '1. ก', '2. ข')).toEqual([]);
  });

  test('where the two counts of a line make up the list', async () => {
    const lead = 'มีมาตรการระยะสั้น 1 มาตรการ และระยะยาว 2 มาตรการ ดังนี้';
    expect(await told(lead, '', '1. ก', '2. ข', '3. ค')).toEqual([]);
  });

  test('where no list follows', async () => {
    expect(await told('มี 3 เรื่อง ดังนี้', '', 'เรื่องแรก ก')).toEqual([]);
  });

  test('where a paragraph parts the list that is meant from another', async () => {
    expect(await told('มี 2 ข้อ ดังนี้', '', '1. ก', '2. ข', '', 'อีกทั้ง', '', '1. ค', '2. ง', '3. จ')).toEqual([]);
    expect(await told('มี 2 ข้อ ดังนี้', '', '- ก', '- ข', '', 'ทั้งนี้', '', '- ค')).toEqual([]);
  });

  test('of the items that stand beside the one that counts, and of those of its neighbours', async () => {
    expect(await told('1. มี 3 ข้อ ดังนี้', '2. ข')).toEqual([]);
    expect(await told('1. มี 2 ข้อ ดังนี้', '   - ก', '   - ข', '2. ค', '   - ง')).toEqual([]);
  });

  test('of the items of items', async () => {
    expect(await told('มี 2 ข้อ ดังนี้', '', '1. ก', '   1) ข', '   2) ค', '2. ง')).toEqual([]);
  });
});

describe('a count is told', () => {
  const inBody = (...lines: readonly string[]): Edit => [
    'body: ด้วย กระทรวงได้จัดการประชุม',
    `body: |\n${lines.map((line) => `  ${line}\n`).join('')}`,
  ];

  test('in Arabic digits, with the number of items', async () => {
    expect(await breaches('count-differs', inBody('มี **ข้อสรุป** จำนวน ๓ ประการ ดังนี้', '', '1. ก', '2. ข'))).toEqual([
      { words: '๓ ประการ', params: { count: '3 ประการ', items: 2 } },
    ]);
  });

  test('where it is bold, at its own words', async () => {
    const found = await breaches('count-differs', inBody('มี **3 ข้อ** ดังนี้', '', '1. ก', '2. ข'));
    expect(found.map(({ words }) => words)).toEqual(['3 ข้อ']);
  });

  test('behind a line break, at its own line', async () => {
    expect(
      (await breaches('count-differs', inBody('หนึ่ง\\', 'มี 3 ข้อ ดังนี้', '', '1. ก', '2. ข'))).map(({ words }) => words),
    ).toEqual(['3 ข้อ']);
  });

  test('of a list that ends where another begins with the same number', async () => {
    expect(await told('มี 3 ข้อ ดังนี้', '', '1. ก', '2. ข', '', 'และ', '', '1. ค')).toHaveLength(1);
  });
});

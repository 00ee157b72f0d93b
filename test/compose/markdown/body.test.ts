import { describe, expect, it } from 'vitest';
import { outline, set } from '../passages.ts';

describe('the body’s paragraphs', () => {
  it('are parted by blank lines; a newline inside one is one space', () => {
    expect(outline(set('ย่อหน้าแรก\nต่อบรรทัด\n\nย่อหน้าสอง'))).toEqual(['body: ย่อหน้าแรก ต่อบรรทัด', 'body: ย่อหน้าสอง']);
  });

  it('have Thai digits, but for Latin names and addresses', () => {
    expect(outline(set('ปี 2550 ใช้ ISO 9001 ที่ https://a.go.th/1 รวม 3 เรื่อง'))).toEqual([
      'body: ปี ๒๕๕๐ ใช้ ISO 9001 ที่ https://a.go.th/1 รวม ๓ เรื่อง',
    ]);
  });

  it('keep bold runs and the places of each written line', () => {
    const { blocks } = set('มี **ผล 3 ข้อ** และ\nข้อ 4');
    const [paragraph] = blocks;
    if (paragraph?.kind !== 'paragraph') throw new Error('a paragraph was expected');
    expect(paragraph.inlines).toEqual([
      { kind: 'text', text: 'มี ', bold: false, origin: { input: { file: 'body', start: 0, end: 2 } } },
      { kind: 'text', text: 'ผล ๓ ข้อ', bold: true, origin: { input: { file: 'body', start: 5, end: 13 } } },
      { kind: 'text', text: ' และ ', bold: false, origin: { input: { file: 'body', start: 15, end: 19 } } },
      { kind: 'text', text: 'ข้อ ๔', bold: false, origin: { input: { file: 'body', start: 20, end: 25 } } },
    ]);
  });

  it('take a hard break as a break', () => {
    const [paragraph] = set('บรรทัดแรก\\\nบรรทัดสอง').blocks;
    expect(paragraph).toMatchObject({ inlines: [{ text: 'บรรทัดแรก' }, { kind: 'break' }, { text: 'บรรทัดสอง' }] });
  });

  it('print text that looks like a template as it is written', () => {
    expect(outline(set('{{ subject }} {% if %}'))).toEqual(['body: {{ subject }} {% if %}']);
  });
});

describe('list numbers', () => {
  const nested = '1. ก\n   1) ข\n      1) ค\n         - ง\n2. จ\n   - ฉ';

  it('climb the classic ladder: ๑. ๑) (๑) and dashes', () => {
    expect(outline(set(nested))).toEqual([
      'level-1: ๑. ก',
      'level-2: ๑) ข',
      'level-3: (๑) ค',
      'dash-4: - ง',
      'level-1: ๒. จ',
      'dash-2: - ฉ',
    ]);
  });

  it('climb the decimal ladder: ๑. ๑.๑ ๑.๑.๑ ๑) (๑)', () => {
    const deep = '1. ก\n   1. ข\n   2. ค\n      1. ง\n         1. จ\n            1. ฉ';
    expect(outline(set(deep, { numbering: 'decimal' })).map((line) => line.split(': ')[1])).toEqual([
      '๑. ก',
      '๑.๑ ข',
      '๑.๒ ค',
      '๑.๒.๑ ง',
      '๑) จ',
      '(๑) ฉ',
    ]);
  });

  it('are computed: a number out of order is told, at its place, and printed in order', () => {
    const result = set('1. ก\n3. ข\n3. ค');
    expect(outline(result)).toEqual(['level-1: ๑. ก', 'level-1: ๒. ข', 'level-1: ๓. ค']);
    expect(result.diagnostics).toEqual([
      {
        code: 'list-numbers-out-of-order',
        severity: 'warning',
        at: { kind: 'range', file: 'body', start: 5, end: 6 },
        params: { written: '3', printed: '2' },
      },
    ]);
  });

  it('go on counting after a paragraph that stands between the items', () => {
    const result = set('1. ก\n2. ข\n\nทั้งนี้ ให้ดำเนินการต่อ\n\n3. ค');
    expect(outline(result).at(-1)).toBe('level-1: ๓. ค');
    expect(result.diagnostics).toEqual([]);
  });

  it('start at one again where the author starts at one again', () => {
    expect(outline(set('1. ก\n\nย่อหน้า\n\n1. ข')).at(-1)).toBe('level-1: ๑. ข');
  });

  it('warn of a list that starts somewhere else', () => {
    expect(set('5. ก').diagnostics).toMatchObject([
      { code: 'list-numbers-out-of-order', params: { written: '5', printed: '1' } },
    ]);
  });

  it('may be written with Thai digits', () => {
    const result = set('๑. ก\n๒. ข\n   ๑) ค');
    expect(outline(result)).toEqual(['level-1: ๑. ก', 'level-1: ๒. ข', 'level-2: ๑) ค']);
    expect(result.diagnostics).toEqual([]);
  });

  it('leave a paragraph of an item to the item', () => {
    expect(outline(set('1. ก\n\n   ทั้งนี้ ข\n2. ค'))).toEqual(['level-1: ๑. ก', 'body: ทั้งนี้ ข', 'level-1: ๒. ค']);
  });
});

describe('what an official body does not allow', () => {
  it.each([
    ['# หัวเรื่อง', 'heading', 0, 11],
    ['ก <b>ข</b>', 'html', 2, 5],
    ['![ภาพ](a.png)', 'image', 0, 13],
    ['[ลิงก์](https://a.go.th)', 'link', 0, 24],
    ['<https://a.go.th>', 'link', 0, 17],
    ['`โค้ด`', 'code', 0, 6],
    ['    โค้ด', 'code', 0, 8],
    ['> อ้าง', 'quote', 0, 6],
    ['ก\n\n---\n\nข', 'rule', 3, 6],
    ['ข้อ *เอน* นี้', 'emphasis', 4, 9],
    ['[ก]: https://a.go.th', 'definition', 0, 20],
    ['1. ก\n   1. ข\n      1. ค\n         1. ง', 'list-too-deep', 33, 37],
    ['1.\n2. ข', 'empty-item', 0, 2],
  ])('%j is told as %s, at its place', (text, what, start, end) => {
    const told = set(text).diagnostics.filter(({ severity }) => severity === 'error');
    expect(told[0]).toEqual({
      code: 'markdown-not-allowed',
      severity: 'error',
      at: { kind: 'range', file: 'body', start, end },
      params: { what },
    });
  });

  it('a table inside a cell is told, and not lost in silence', () => {
    const text = '| ก | ข |\n| --- | --- |\n| ค | ง |';
    expect(set(text, { where: 'cell' }).diagnostics).toMatchObject([{ params: { what: 'table-here' } }]);
    expect(set(text).diagnostics).toEqual([]);
  });
});

describe('a table', () => {
  const result = set('| ภาค | จำนวน |\n| --- | ---: |\n| เหนือ | 17 |\n| ใต้ |');
  const [table] = result.blocks;
  if (table?.kind !== 'table') throw new Error('a table was expected');
  const [section] = table.sections;

  it('takes the whole width and repeats its head', () => {
    expect(section?.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(450, 1);
    expect(section?.header).toHaveLength(1);
  });

  it('leaves no column without room, however long a word in another is', () => {
    const [long] = set(`| ก | ข |\n| --- | --- |\n| ${'X'.repeat(200)} | ที่ประชุม |`).blocks;
    const columns = long?.kind === 'table' ? long.sections[0]?.columns : undefined;
    expect(columns).toEqual([337.5, 112.5]);
  });

  it('aligns its columns as written and fills short rows up', () => {
    const styles = section?.rows.map(({ cells }) =>
      cells.map(({ blocks }) => (blocks[0]?.kind === 'paragraph' ? blocks[0].style.id : 'empty')),
    );
    expect(styles?.[0]).toEqual(['cell', 'cell-end']);
    expect(section?.rows[1]?.cells).toHaveLength(2);
  });
});

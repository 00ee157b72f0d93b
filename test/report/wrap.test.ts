import { describe, expect, it } from 'vitest';
import { cells, widthOf } from '../../src/report/cells.ts';
import { wrap } from '../../src/report/wrap.ts';

const paragraph =
  'ระหว่างคำหรือวลีเว้นเพียงวรรคเดียว วรรคที่สองมักค้างอยู่จากการย้ายหรือลบข้อความ เมื่อสั่ง cabsub check --fix แล้วจะเหลือวรรคเดียว ๆ';

describe('a paragraph in lines', () => {
  it.each([1, 8, 20, 40, 80, 1000])('of %i columns keeps within them, cuts no cluster and loses nothing', (width) => {
    const lines = wrap(paragraph, width);
    for (const line of lines) {
      expect(widthOf(cells(line))).toBeLessThanOrEqual(Math.max(width, 2));
      expect(line).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
    }
    expect(lines.join('').replace(/ /g, '')).toBe(paragraph.replace(/ /g, ''));
  });

  it('breaks between Thai words and not inside them', () => {
    expect(wrap('กระทรวงคมนาคมประชุม', 14)).toEqual(['กระทรวงคมนาคม', 'ประชุม']);
  });

  it('keeps what is not Thai whole while it fits', () => {
    expect(wrap('สั่ง cabsub check --dry-run', 20)).toEqual(['สั่ง cabsub check', '--dry-run']);
  });

  it('keeps a sign of repetition and a quotation mark with their word', () => {
    for (const line of wrap('เขียนว่า “ต่างๆ” หรือ “นานาฯ”', 10)) expect(line).not.toMatch(/^[ๆฯ”]/);
  });

  it('is no line of nothing', () => {
    expect(wrap('  ', 10)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { heldNames } from '../../src/thai/held-names.ts';
import { PENALTY } from '../../src/thai/penalty.ts';

/** The ordinary pieces of a text around its breaks. */
function pieces(text: string, held: readonly string[]): readonly string[] {
  const breaks = createBreaker(held)(text).filter(({ penalty }) => penalty < PENALTY.lastResort);
  const ends = [0, ...breaks.map(({ at }) => at), text.length];
  return ends.slice(1).map((end, index) => text.slice(ends[index], end).trim());
}

describe('a name that the input gives', () => {
  test.each([
    ['นางสาวกัญญารัตน์ จุลานนท์วงศ์', '', 'พบนางสาวกัญญารัตน์ จุลานนท์วงศ์แล้ว', 'นางสาวกัญญารัตน์ จุลานนท์วงศ์'],
    ['นางสาวกัญญารัตน์ จุลานนท์วงศ์', '', 'พบกัญญารัตน์ จุลานนท์วงศ์แล้ว', 'กัญญารัตน์ จุลานนท์วงศ์'],
    ['นางสาวกัญญารัตน์ จุลานนท์วงศ์', '', '(กัญญารัตน์)', '(กัญญารัตน์)'],
    ['นางสาวกัญญารัตน์ จุลานนท์วงศ์', '', 'ตระกูลจุลานนท์วงศ์เป็น', 'จุลานนท์วงศ์'],
    ['เกยุราพันธุ์ แก้วใส', 'พลเรือเอก', 'มอบพลเรือเอก เกยุราพันธุ์ แก้วใส ไป', 'พลเรือเอก เกยุราพันธุ์ แก้วใส'],
    ['ธีรเดช ศักดิ์สกุลพงศ์', 'หม่อมเจ้า', 'ตามที่หม่อมเจ้าธีรเดช ศักดิ์สกุลพงศ์ทรง', 'หม่อมเจ้าธีรเดช ศักดิ์สกุลพงศ์'],
    ['หม่อมราชวงศ์ปรีดิยาธร เทวกุล ณ อยุธยา', '', 'ที่หม่อมราชวงศ์ปรีดิยาธร เทวกุล ณ อยุธยา', 'หม่อมราชวงศ์ปรีดิยาธร เทวกุล ณ อยุธยา'],
    ['John Smith', '', 'ที่ John Smith เสนอ', 'John Smith'],
  ])('%s %s stays whole in %s', (name, rank, text, piece) => {
    expect(pieces(text, heldNames(name, rank))).toContain(piece);
  });

  test('a short name by itself does not cut the words that hold its letters', () => {
    const text = 'สร้างความเข้าใจอย่างสมดุลในใจกลางเมือง';
    expect(pieces(text, heldNames('นายสม ใจ'))).toEqual(pieces(text, []));
    expect(pieces('โดยนายสม ใจ เป็น', heldNames('นายสม ใจ'))).toContain('นายสม ใจ');
  });

  test('is held whole, without its title, and by its longer words', () => {
    expect(heldNames('นายสมชาย ใจดีเลิศ')).toEqual(['นายสมชาย ใจดีเลิศ', 'สมชาย ใจดีเลิศ', 'นายสมชาย', 'ใจดีเลิศ', 'สมชาย']);
  });

  test('is held with its rank, apart and joined', () => {
    const held = ['พลเอก เปรม ใจดี', 'พลเอกเปรม ใจดี', 'เปรม ใจดี'];
    expect(heldNames('เปรม ใจดี', 'พลเอก')).toEqual(held);
    expect(heldNames(' เปรม  ใจดี ', ' พลเอก ')).toEqual(held);
  });

  test('of one word is held with its title alone where it is short', () => {
    expect(heldNames('นายสม')).toEqual(['นายสม']);
  });

  test('may stand apart from its title', () => {
    expect(heldNames('นาย สมชาย ใจดี')).toEqual(['นาย สมชาย ใจดี', 'สมชาย ใจดี', 'สมชาย']);
  });

  test.each(['สมชาย นายกลาง', 'สมศรี นางแล'])('%s: a surname that begins like a title is none', (name) => {
    const [given = '', surname = ''] = name.split(' ');
    expect(heldNames(name)).toEqual([name, ...[given, surname].filter((word) => word.length >= 5)]);
  });

  test('no name holds nothing', () => {
    expect(heldNames('')).toEqual([]);
    expect(heldNames(' ', 'พลเอก')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { isBlank, isDash, isJoined, mayBegin } from '../../src/thai/line-edges.ts';

/** The two lines that a bar in a text would make of it. */
function at(drawn: string): readonly [text: string, at: number] {
  return [drawn.replace('|', ''), drawn.indexOf('|')];
}

describe('a line may begin', () => {
  test.each(['คณะ|รัฐมนตรี', 'เสนอ |คณะรัฐมนตรี', 'มาตรา 4 |(1)', 'คำ |“ความ”', 'ก|😀', 'คำ|（ความ）', 'ผล|ﬁ'])(
    'in %s',
    (drawn) => {
      expect(mayBegin(...at(drawn))).toBe(true);
    },
  );

  test.each([
    ...['ต่าง |ๆ', 'กรุงเทพ|ฯ', 'ความ|)', 'ความ|]', 'ความ|”', 'ความ|’', 'คำ|.', 'คำ|,', 'คำ|:', 'คำ|;', 'คำ|!', 'คำ|?'],
    ...['75|%', 'ชุมชน|/ท้องถิ่น', 'ก|ี่', 'ก|็', 'ศักดิ|์', 'ก|ะ', 'ก|า', 'ก|ำ', 'ฤ|ๅษี'],
  ])('in %s never: a sign or a vowel belongs to what stands before it', (drawn) => {
    expect(mayBegin(...at(drawn))).toBe(false);
  });

  test.each(['(|ความ', '[|ความ', '“|ความ', '‘|ความ', 'เ|มือง', 'แ|ผน', 'โ|ครง', 'ใ|น', 'ไ|ทย', '( |ความ'])(
    'in %s never: something opens before it',
    (drawn) => {
      expect(mayBegin(...at(drawn))).toBe(false);
    },
  );

  test.each(['คำ| ความ', '|คำ', ' |คำ'])('in %j never: a line begins with a word, behind another', (drawn) => {
    expect(mayBegin(...at(drawn))).toBe(false);
  });

  test.each(['\u{1F600}', '\u{10400}', '\u{103FF}'])('inside the one character %s never', (character) => {
    expect(mayBegin(`ก${character}`, 2)).toBe(false);
  });

  test('before ที่ with its number never, where it numbers the word before it', () => {
    expect(mayBegin(...at('แห่ง|ที่ 5'))).toBe(false);
    expect(mayBegin(...at('แห่ง |ที่ 5'))).toBe(true);
    expect(mayBegin(...at('แห่ง|ที่ประชุม'))).toBe(true);
  });
});

describe('no line begins inside what is written as one', () => {
  test.each([
    ...['2550|-2554', '2550-|2554', '0505|/ว', '0505/|ว', 'ข้อ|2', '2|คน', '10|คน', '9|คน', 'คน|0', 'คน|9', 'พ.|ร.บ.'],
    ...['ไทย|-ลาว', 'a|_b', 'a@|b', "ก|'ข", 'a|&b', 'ก|=ข', '1,|000'],
  ])('%s', (drawn) => {
    expect(isJoined(...at(drawn))).toBe(true);
  });

  test.each([
    ...[
      'คณะ|รัฐมนตรี',
      'ชุมชน/|ท้องถิ่น',
      'ไทย-|ลาว',
      'ไทย–|ลาว',
      'คน|(ไทย)',
      'คน)|ไทย',
      'คน!|ไทย',
      'คน|:',
      'คน |5',
      '5 |คน',
    ],
    ...['คน|๕', 'A|B'],
  ])('%s is not', (drawn) => {
    expect(isJoined(...at(drawn))).toBe(false);
  });
});

test('a line ends at any space but one that forbids it', () => {
  expect([' ', '\t', '\n', '\r'].every(isBlank)).toBe(true);
  expect(['\u00A0', '', 'ก', '-'].some(isBlank)).toBe(false);
});

test('a dash joins two ends, no other sign does', () => {
  expect(['-', '–'].every(isDash)).toBe(true);
  expect(['', ' ', '/', '_', '—'].some(isDash)).toBe(false);
});

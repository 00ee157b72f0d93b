import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicDigits, thaiDigits } from '../../src/thai/numerals.ts';

const decisions: readonly (readonly [string, string])[] = [
  // Thai prose
  ['ครั้งที่ 3', 'ครั้งที่ ๓'],
  ['ครั้งที่ 2/2569', 'ครั้งที่ ๒/๒๕๖๙'],
  ['วันที่ 3 - 4 เมษายน 2550', 'วันที่ ๓ - ๔ เมษายน ๒๕๕๐'],
  ['วันที่ 3-4 เมษายน 2550', 'วันที่ ๓-๔ เมษายน ๒๕๕๐'],
  ['(พ.ศ. 2550 - 2554)', '(พ.ศ. ๒๕๕๐ - ๒๕๕๔)'],
  ['พ.ศ. 2550–2554', 'พ.ศ. ๒๕๕๐–๒๕๕๔'],
  ['1) พัฒนาระบบ', '๑) พัฒนาระบบ'],
  ['2.4 แผนงาน', '๒.๔ แผนงาน'],
  ['ร้อยละ 75.5', 'ร้อยละ ๗๕.๕'],
  ['1,284,750,000 บาท', '๑,๒๘๔,๗๕๐,๐๐๐ บาท'],
  ['มาตรา 4 (1)', 'มาตรา ๔ (๑)'],
  ['เวลา 09.30 น.', 'เวลา ๐๙.๓๐ น.'],
  ['ชั้น 6 - 9', 'ชั้น ๖ - ๙'],
  ['กรุงเทพฯ 10210', 'กรุงเทพฯ ๑๐๒๑๐'],
  ['- 2 -', '- ๒ -'],
  ['ทุก ๆ 3 เดือน', 'ทุก ๆ ๓ เดือน'],
  ['ปี 2550', 'ปี ๒๕๕๐'],
  ['ขนาด 10x15 เมตร', 'ขนาด ๑๐x๑๕ เมตร'],
  ['ขนาด 3 x 4 เมตร', 'ขนาด ๓ x ๔ เมตร'],
  ['ขนาด 3 x 4', 'ขนาด ๓ x ๔'],
  ['ขนาด 3  X  4', 'ขนาด ๓  X  ๔'],
  ['ห้อง X 4', 'ห้อง X 4'],
  ['ชั้น 3 ห้อง X 4', 'ชั้น ๓ ห้อง X 4'],
  ['ปี 2569 Xeon 5 และ Unix 7', 'ปี ๒๕๖๙ Xeon 5 และ Unix 7'],
  ['ปี 2569 Unix 7', 'ปี ๒๕๖๙ Unix 7'],
  ['กำลังผลิต 10 MW', 'กำลังผลิต ๑๐ MW'],
  // Numbers of letters and telephones
  ['พม 0201/15136', 'พม ๐๒๐๑/๑๕๑๓๖'],
  ['พม 0201/', 'พม ๐๒๐๑/'],
  ['นร 0505/ว 186', 'นร ๐๕๐๕/ว ๑๘๖'],
  ['นร 0731.2/1547', 'นร ๐๗๓๑.๒/๑๕๔๗'],
  ['มท 0201.2/ว(ล) 39', 'มท ๐๒๐๑.๒/ว(ล) ๓๙'],
  ['0 2141 6747', '๐ ๒๑๔๑ ๖๗๔๗'],
  ['โทร. 0 2281 5955 ต่อ 315', 'โทร. ๐ ๒๒๘๑ ๕๙๕๕ ต่อ ๓๑๕'],
  ['+66 2141 6747', '+๖๖ ๒๑๔๑ ๖๗๔๗'],
  // Digits that touch Latin letters
  ['COVID-19', 'COVID-19'],
  ['โรคโควิด (COVID-19) ปี 2563', 'โรคโควิด (COVID-19) ปี ๒๕๖๓'],
  ['PM2.5', 'PM2.5'],
  ['ฝุ่น PM2.5 เกิน 37.5 ไมโครกรัม', 'ฝุ่น PM2.5 เกิน ๓๗.๕ ไมโครกรัม'],
  ['4G และ 5G', '4G และ 5G'],
  ['กระดาษ A4', 'กระดาษ A4'],
  ['ระบบ5G', 'ระบบ5G'],
  ['G20', 'G20'],
  ['G20 2569', 'G20 ๒๕๖๙'],
  ['ISO/IEC 27001:2022', 'ISO/IEC 27001:2022'],
  ['ชั้น 6A', 'ชั้น 6A'],
  ['H2O', 'H2O'],
  ['รุ่น X-100/2', 'รุ่น X-100/2'],
  ['CO2', 'CO2'],
  ['the 2nd', 'the 2nd'],
  // A Latin word, a space, its number
  ['กู้เงิน US$ 38.5 million จาก', 'กู้เงิน US$ 38.5 million จาก'],
  ['ราคา US$38.5', 'ราคา US$38.5'],
  ['ราคา $ 500', 'ราคา $ ๕๐๐'],
  ['ISO 9001', 'ISO 9001'],
  ['มาตรฐาน ISO 9001:2015 ฉบับใหม่', 'มาตรฐาน ISO 9001:2015 ฉบับใหม่'],
  ['Web 2.0', 'Web 2.0'],
  ['CAP 1.2 ฉบับภาษาไทย', 'CAP 1.2 ฉบับภาษาไทย'],
  ['Thailand 4.0', 'Thailand 4.0'],
  ['Thailand 4.0 ปี 2560', 'Thailand 4.0 ปี ๒๕๖๐'],
  ['ห้อง A 12', 'ห้อง A 12'],
  ['อาคาร B 5 ชั้นล่าง', 'อาคาร B 5 ชั้นล่าง'],
  ['Wi-Fi 6', 'Wi-Fi 6'],
  ['USD 500,000', 'USD 500,000'],
  ['Vol. 12', 'Vol. 12'],
  ['Bangkok, 17 April 2007', 'Bangkok, 17 April 2007'],
  // … but not the number of what follows
  ['Smart Farmer 500 ราย', 'Smart Farmer ๕๐๐ ราย'],
  ['Checklist 1 ชุด', 'Checklist ๑ ชุด'],
  ['Notebook 20 - 30 เครื่อง', 'Notebook ๒๐ - ๓๐ เครื่อง'],
  ['ณ โรงแรม Centara 3 เมษายน 2550', 'ณ โรงแรม Centara ๓ เมษายน ๒๕๕๐'],
  ['ณ โรงแรม Centara 3 - 4 เม.ย. 2550', 'ณ โรงแรม Centara ๓ - ๔ เม.ย. ๒๕๕๐'],
  ['ประชุมผ่าน Zoom 09.30 น.', 'ประชุมผ่าน Zoom ๐๙.๓๐ น.'],
  ['Checklist\n1. ข้อ', 'Checklist\n๑. ข้อ'],
  ['LINE (1) และ YouTube (2)', 'LINE (๑) และ YouTube (๒)'],
  // Addresses and files
  ['https://alert.example.go.th/phase2', 'https://alert.example.go.th/phase2'],
  ['ดู https://a.go.th/ปี_2550 ข้อ 2', 'ดู https://a.go.th/ปี_2550 ข้อ ๒'],
  ['shorturl.at/abc12', 'shorturl.at/abc12'],
  ['shorturl.at/12345', 'shorturl.at/12345'],
  ['saraban0201@mdes.example.go.th', 'saraban0201@mdes.example.go.th'],
  ['0201@moi.example.go.th', '0201@moi.example.go.th'],
  ['plan2.pdf', 'plan2.pdf'],
  ['ไฟล์ แผน2570ฉบับ3.docx จำนวน 2 ไฟล์', 'ไฟล์ แผน2570ฉบับ3.docx จำนวน ๒ ไฟล์'],
  ['(รายงาน_2569.xlsx)', '(รายงาน_2569.xlsx)'],
  // Marked text
  ['รหัส {=2550=} ปี 2550', 'รหัส 2550 ปี ๒๕๕๐'],
  ['{=1=}/{=2=}/3', '1/2/๓'],
  ['ISO {=9001=} 5 ข้อ', 'ISO 9001 ๕ ข้อ'],
  ['{=2550', '{=๒๕๕๐'],
  ['{==}', '{==}'],
  // Nothing to do
  ['๑๗ เมษายน ๒๕๕๐', '๑๗ เมษายน ๒๕๕๐'],
  ['', ''],
];

describe('thaiDigits', () => {
  test.each(decisions)('%s → %s', (input, output) => {
    expect(thaiDigits(input).text).toBe(output);
  });

  test('keeps every offset where no text is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กข ำ่-./(){=}A9๑5@\n') }), (text) => {
        const { text: output, inputOffset } = thaiDigits(text);
        fc.pre(!/\{=[^\n]+?=\}/.test(text));
        expect(output).toHaveLength(text.length);
        for (let at = 0; at <= text.length; at += 1) expect(inputOffset(at)).toBe(at);
      }),
    );
  });

  test('leads every character of marked text back to where it was typed', () => {
    const input = 'ปี {=2550=} ถึง {=A1=}2 จบ';
    const { text, inputOffset } = thaiDigits(input);
    expect(text).toBe('ปี 2550 ถึง A1๒ จบ');
    expect([...text].map((_, at) => arabicDigits(input.charAt(inputOffset(at)))).join('')).toBe('ปี 2550 ถึง A12 จบ');
    expect(inputOffset(text.length)).toBe(input.length);
  });

  test('does nothing to its own result', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'กข -./()A9๑5 ') }), (text) => {
        const once = thaiDigits(text).text;
        expect(thaiDigits(once).text).toBe(once);
      }),
    );
  });
});

describe('arabicDigits', () => {
  test('turns Thai digits back and leaves the rest', () => {
    expect(arabicDigits('นร ๐๕๐๕/ว ๑๘๖ A1 ฯ')).toBe('นร 0505/ว 186 A1 ฯ');
    expect(arabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  });
});

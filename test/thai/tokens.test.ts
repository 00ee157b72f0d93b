import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/thai/tokens.ts';

describe('what is written with Latin letters and Arabic digits', () => {
  test.each([
    ['address', 'https://alert.example.go.th/phase2'],
    ['address', 'https://a.go.th/ปี_2550'],
    ['address', 'shorturl.at/abc12'],
    ['address', 'https://intranet/phase2'],
    ['address', 'www.thaigov.go.th'],
    ['address', 'WWW.thaigov.go.th'],
    ['file', 'plan2.pdf'],
    ['file', 'แผน2570ฉบับ3.docx'],
    ['latin', 'COVID-19'],
    ['latin', 'PM2.5'],
    ['latin', 'A4'],
    ['latin', 'saraban0201@mdes.example.go.th'],
    ['latin', 'saraban@mdes.go.th/fax'],
    ['latin', 'info@www.mdes.go.th'],
    ['latin', 'V.a/3'],
    ['latin', 'No.12/3'],
    ['latin', 'ISO/IEC'],
    ['latin', 'mdes.go.th'],
    ['number', '2550'],
    ['number', '1,284,750.50'],
    ['number', '10x15'],
    ['number', '2x4.5X10'],
    ['number', '0505/186'],
  ])('%s: %s', (kind, text) => {
    expect(tokens(text)).toEqual([{ kind, text, start: 0, end: text.length }]);
    expect(tokens(`ดู “${text}” แล้ว`)).toEqual([{ kind, text, start: 4, end: 4 + text.length }]);
  });

  test.each(['', 'คณะรัฐมนตรี', '๒๕๕๐', '- / .', '(…)'])('is not in %j', (text) => {
    expect(tokens(text)).toEqual([]);
  });

  test('ends at a space, at Thai letters, and at a comma that parts no thousands', () => {
    expect(tokens('ISO 9001 รุ่น2 ปี 5,000 และ 3,4').map(({ text }) => text)).toEqual([
      'ISO',
      '9001',
      '2',
      '5,000',
      '3',
      '4',
    ]);
  });
});

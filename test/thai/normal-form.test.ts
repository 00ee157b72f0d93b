import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm, scriptFaults } from '../../src/thai/normal-form.ts';
import { thaiText } from './script.ts';

describe('spelling of the script', () => {
  test.each([
    ['split-sara-am', 'ทํา', 'ทำ'],
    ['split-sara-am', 'นํ้า', 'น้ำ'],
    ['split-sara-am', 'น้ํา', 'น้ำ'],
    ['doubled-sara-e', 'เเผน', 'แผน'],
    ['mark-order', 'ก่ี', 'กี่'],
    ['mark-order', 'พันธ์ุ', 'พันธุ์'],
    ['mark-order', 'นำ้', 'น้ำ'],
    ['doubled-mark', 'ที่่', 'ที่'],
    ['long-sara-aa', 'กๅร', 'การ'],
    ['long-sara-aa', 'ฤาๅ', 'ฤา'],
    ['doubled-sara-e', 'เเละ', 'และ'],
    ['doubled-mark', 'ไไทย', 'ไทย'],
    ['doubled-mark', 'แแผน', 'แผน'],
    ['doubled-mark', 'ที่่่', 'ที่'],
    ['doubled-mark', 'นำ้้', 'น้ำ'],
    ['doubled-mark', 'ฤๅๅษี', 'ฤๅษี'],
    ['doubled-mark', 'กๅๅร', 'การ'],
    ['mark-order', 'เจาะ๊', 'เจ๊าะ'],
  ])('%s: %s is mended to %s', (kind, wrong, right) => {
    expect(scriptFaults(wrong).map((fault) => fault.kind)).toEqual([kind]);
    expect(normalForm(wrong)).toBe(right);
    const [fault] = scriptFaults(wrong);
    expect(fault && wrong.slice(0, fault.start) + fault.replacement + wrong.slice(fault.end)).toBe(right);
  });

  test('a mark without a consonant is told and left', () => {
    expect(scriptFaults('คำ ่าน')).toEqual([{ kind: 'stray-mark', start: 3, end: 5 }]);
    expect(normalForm('คำ ่าน')).toBe('คำ ่าน');
  });

  test.each([
    ['clashing-marks', 'กิี', 'two vowels on one consonant'],
    ['clashing-marks', 'ก่้า', 'two tones on one consonant'],
    ['clashing-marks', `ก${'่'.repeat(21)}`, 'more than anyone types by mistake'],
    ['clashing-marks', `ก${'ะา'.repeat(11)}`, 'more than anyone types by mistake'],
    ['doubled-mark', 'เเเผน', 'แผน or เผน'],
    ['doubled-mark', 'กา่า่', 'a vowel with its tone twice'],
  ])('%s: nobody knows what %s should be (%s), so it is told and left', (kind, wrong) => {
    const [fault, ...others] = scriptFaults(wrong);
    expect(others).toEqual([]);
    expect(fault?.kind).toBe(kind);
    expect(fault).not.toHaveProperty('replacement');
  });

  test('a long run of marks is left as it is, a shorter one is a mistake of the keyboard', () => {
    expect(normalForm(`ก${'่'.repeat(21)}`)).toBe(`ก${'่'.repeat(21)}`);
    expect(normalForm(`ก${'่'.repeat(20)}`)).toBe('ก่');
  });

  test('long sara aa is right behind ฤ and ฦ alone', () => {
    for (const text of ['ฤๅษี', 'ฦๅชา', 'ฤๅ', 'ดาบฤๅษี']) expect(normalForm(text)).toBe(text);
    expect(normalForm('ฤๅษีกๅร')).toBe('ฤๅษีการ');
  });

  test('right spelling has no faults', () => {
    for (const text of ['ฤๅษี', 'ฦๅชา', 'เจ๊าะแจ๊ะ', 'เพราะเกาะ', 'น้ำ ที่ ญี่ปุ่น ปฏิญญา กฎุมพี ศักดิ์สิทธิ์', 'ABC 123', ''])
      expect(scriptFaults(text)).toEqual([]);
  });

  test('mending twice changes nothing more', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});

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

  test('right spelling has no faults', () => {
    for (const text of ['ฤๅษี', 'น้ำ ที่ ญี่ปุ่น ปฏิญญา กฎุมพี ศักดิ์สิทธิ์', 'ABC 123', '']) expect(scriptFaults(text)).toEqual([]);
  });

  test('mending twice changes nothing more', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });
});

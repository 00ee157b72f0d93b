import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personOf, titlesAhead } from '../../src/thai/person.ts';

describe('a name taken apart', () => {
  test.each([
    ['นายพลเดช ปิ่นประทีป', ['นาย'], 'พลเดช', 'ปิ่นประทีป'],
    ['นางสาวปาริชาต วัฒนโกศล', ['นางสาว'], 'ปาริชาต', 'วัฒนโกศล'],
    ['นายแพทย์พลเดช ปิ่นประทีป', ['นายแพทย์'], 'พลเดช', 'ปิ่นประทีป'],
    ['นาย พลเดช  ปิ่นประทีป', ['นาย'], 'พลเดช', 'ปิ่นประทีป'],
    ['นายพลเดช\u00A0ปิ่นประทีป', ['นาย'], 'พลเดช', 'ปิ่นประทีป'],
    ['พลเอก สุรยุทธ์ จุลานนท์', ['พลเอก'], 'สุรยุทธ์', 'จุลานนท์'],
    ['พล.ต.อ.เสรีพิศุทธ์ เตมียเวส', ['พล.ต.อ.'], 'เสรีพิศุทธ์', 'เตมียเวส'],
    ['รองศาสตราจารย์ ดร.เอื้อจิต วิโรจน์ไตรรัตน์', ['รองศาสตราจารย์', 'ดร.'], 'เอื้อจิต', 'วิโรจน์ไตรรัตน์'],
    ['รศ.ดร.เอื้อจิต วิโรจน์ไตรรัตน์', ['รศ.', 'ดร.'], 'เอื้อจิต', 'วิโรจน์ไตรรัตน์'],
    ['หม่อมราชวงศ์ปรีดิยาธร เทวกุล ณ อยุธยา', ['หม่อมราชวงศ์'], 'ปรีดิยาธร', 'เทวกุล ณ อยุธยา'],
    ['พลเดช ปิ่นประทีป', [], 'พลเดช', 'ปิ่นประทีป'],
    ['นายพลเดช', ['นาย'], 'พลเดช', ''],
    [' พลเดช ปิ่นประทีป ', [], 'พลเดช', 'ปิ่นประทีป'],
    ['John Smith', [], 'John', 'Smith'],
    ['พลเอก', ['พลเอก'], '', ''],
    ['', [], '', ''],
  ])('%j', (name, titles, given, surname) => {
    expect(personOf(name)).toEqual({ titles, given, surname });
  });

  test.each([
    ['นายกรัฐมนตรี', 'a post'],
    ['นายอำเภอเมืองเชียงใหม่', 'a post'],
    ['นางพยาบาล', 'a calling'],
    ['นายะ ใจดี', 'another syllable'],
    ['นายิกา ใจดี', 'another syllable'],
    ['สมนาย ใจดี', 'the end of a given name'],
  ])('%s has no title: it is %s', (name) => {
    expect(personOf(name).titles).toEqual([]);
    expect(titlesAhead(name)).toEqual([]);
  });

  test('a title inside a name is a part of it', () => {
    expect(personOf('นายชัย นายพล')).toEqual({ titles: ['นาย'], given: 'ชัย', surname: 'นายพล' });
  });
});

test('titles with their spaces are the beginning of the name', () => {
  const title = fc.constantFrom('นาย', 'พลเอก ', 'ศาสตราจารย์  ', 'ดร.', 'ดร.\u00A0', 'หม่อมหลวง');
  fc.assert(
    fc.property(fc.array(title, { maxLength: 4 }), (titles) => {
      const name = `${titles.join('')}สมชาย ใจดี`;
      expect(titlesAhead(name)).toEqual(titles);
      expect(personOf(name)).toEqual({
        titles: titles.map((each) => each.trim()),
        given: 'สมชาย',
        surname: 'ใจดี',
      });
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { broughtIn, shortForms } from '../../src/thai/abbreviations.ts';

/** The short forms of a text, as they stand in it. */
function found(text: string): readonly string[] {
  return shortForms(text).map(({ start, end, written }) => {
    expect(text.slice(start, end)).toBe(written);
    return written;
  });
}

/** The text with every short form that has but one full word written out. */
function writtenOut(text: string): string {
  return shortForms(text).reduceRight(
    (done, { edit }) => (edit ? done.slice(0, edit.start) + edit.text + done.slice(edit.end) : done),
    text,
  );
}

describe('a short form in prose', () => {
  test.each([
    ['เสนอ ครม. แล้ว', 'เสนอ คณะรัฐมนตรี แล้ว'],
    ['ในกทม.และปริมณฑล', 'ในกรุงเทพมหานครและปริมณฑล'],
    ['มติครม. เมื่อวานนี้', 'มติคณะรัฐมนตรี เมื่อวานนี้'],
    ['พม. ได้จัดการประชุม', 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ ได้จัดการประชุม'],
    ['พื้นที่ 5 ตร.กม. ใน อบต. 3 แห่ง', 'พื้นที่ 5 ตารางกิโลเมตร ใน องค์การบริหารส่วนตำบล 3 แห่ง'],
    ['มอบ ผศ.ดร.สมชาย ใจดี', 'มอบ ผู้ช่วยศาสตราจารย์ ดร.สมชาย ใจดี'],
    ['สส. และ ส.ว.', 'สมาชิกสภาผู้แทนราษฎร และ สมาชิกวุฒิสภา'],
  ])('%s is written out: %s', (text, full) => {
    expect(writtenOut(text)).toBe(full);
  });

  test.each([
    ['จ.เชียงใหม่', 'จังหวัดเชียงใหม่'],
    ['ถ.ราชดำเนิน ต.บวรนิเวศ', 'ถนนราชดำเนิน ตำบลบวรนิเวศ'],
    ['จ.แพร่', 'จังหวัดแพร่'],
    ['รพ. ศิริราช', 'โรงพยาบาลศิริราช'],
    ['น.ส.สมศรี ใจดี', 'นางสาวสมศรี ใจดี'],
    ['น.ส.  สมศรี ใจดี', 'นางสาวสมศรี ใจดี'],
    ['นพ. พลเดช ปิ่นประทีป', 'นายแพทย์พลเดช ปิ่นประทีป'],
    ['ตาม พ.ร.บ. งบประมาณ', 'ตาม พระราชบัญญัติงบประมาณ'],
    ['ร่าง พ.ร.บ. งบประมาณ', 'ร่างพระราชบัญญัติงบประมาณ'],
    ['ร่างพ.ร.บ.งบประมาณ', 'ร่างพระราชบัญญัติงบประมาณ'],
    ['ร่าง กับ พ.ร.บ.งบประมาณ', 'ร่าง กับ พระราชบัญญัติงบประมาณ'],
    ['พ.ร.บ. 3 ฉบับ', 'พระราชบัญญัติ 3 ฉบับ'],
    ['ร่าง พ.ร.บ. 3 ฉบับ', 'ร่าง พระราชบัญญัติ 3 ฉบับ'],
    ['เสนอ พ.ร.บ.', 'เสนอ พระราชบัญญัติ'],
    ['เสนอ พ.ร.บ. (ฉบับที่ 2) ต่อสภา', 'เสนอ พระราชบัญญัติ (ฉบับที่ 2) ต่อสภา'],
  ])('%s is joined to the word after it: %s', (text, full) => {
    expect(writtenOut(text)).toBe(full);
  });

  test.each([
    ['พล.อ.สุรยุทธ์ จุลานนท์', 'พลเอก สุรยุทธ์ จุลานนท์'],
    ['พล.อ. สุรยุทธ์ จุลานนท์', 'พลเอก สุรยุทธ์ จุลานนท์'],
    ['พล.อ.เปรม ติณสูลานนท์', 'พลเอก เปรม ติณสูลานนท์'],
    ['ร่าง พล.ต.อ. เสรี', 'ร่าง พลตำรวจเอก เสรี'],
    ['ยศ พล.ต.', 'ยศ พลตรี'],
  ])('%s, a rank, stands apart from the name: %s', (text, full) => {
    expect(writtenOut(text)).toBe(full);
  });

  test.each([
    ['17 เม.ย. 2550', '17 เมษายน 2550'],
    ['๑๗ เม.ย. ๒๕๕๐', '๑๗ เมษายน ๒๕๕๐'],
    ['17เม.ย. 2550', '17เมษายน 2550'],
    ['๓ก.พ. ๒๕๕๐', '๓กุมภาพันธ์ ๒๕๕๐'],
    ['3 ก.พ. 2550 และ 31 ม.ค. 2551', '3 กุมภาพันธ์ 2550 และ 31 มกราคม 2551'],
  ])('%s has a short month: %s', (text, full) => {
    expect(writtenOut(text)).toBe(full);
  });

  test('may stand for several words: then none is put in its place', () => {
    const [minister] = shortForms('มอบ รมว.คลัง');
    expect(minister).toEqual({
      written: 'รมว.',
      start: 4,
      end: 8,
      readings: ['รัฐมนตรีว่าการกระทรวง', 'รัฐมนตรีว่าการ'],
    });
    expect(shortForms('ระยะทาง 12 กม.')[0]).not.toHaveProperty('edit');
  });

  test('may be one that nobody knows', () => {
    expect(shortForms('เสนอ ค.ต.ป. แล้ว')).toStrictEqual([{ written: 'ค.ต.ป.', start: 5, end: 11, readings: [] }]);
  });

  test.each([
    ['เสนอ พล.ร.อ.', 'พล.ร.อ.'],
    ['รศ.ดร.สมชาย', 'รศ.ดร.'],
    ['ศอ.บต. และ กทม.', 'ศอ.บต.', 'กทม.'],
    ['ก.บ.ภ.', 'ก.บ.ภ.'],
  ])('%s is found whole', (text, ...forms) => {
    expect(found(text)).toEqual(forms);
  });
});

describe('what is no short form of prose', () => {
  test.each([
    ['พ.ศ. 2550 และ ค.ศ. 2007', 'eras'],
    ['เวลา 09.30 น.', 'a time'],
    ['ติดต่อ ก.พ. และ ก.พ.ร.', 'offices named so in their law'],
    ['ก.พ. 2550', 'the office: a month stands after a day'],
    ['หน่วยงานที่ 5 (ก.พ.)', 'the office again'],
    ['หน่วยงานที่ 5(ก.พ.)', 'the office again'],
    ['ป.ป.ช. ธ.ก.ส. ส.ป.ก.', 'offices named so in their law'],
    ['ฯลฯ', 'a sign'],
    ['ดร.สมชาย ใจดี', 'a degree before a name'],
    ['ก. ด้านสังคม\nข. ด้านเศรษฐกิจ\nค. ด้านการเมือง', 'a lettered list'],
    ['จ. ข้อที่หก\nต. ข้อที่เจ็ด', 'a lettered list'],
    ['ทั่วกทม.', 'the end of a word that is not known'],
    ['U.S.A. และ e.g.', 'Latin'],
    ['17 เมษายน 2550', 'a month in full'],
    ['', 'nothing'],
  ])('%s: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['สำนักงาน', 'คณะกรรมการ', 'เลขาธิการ ', 'ประธาน ', 'กรรมการ', 'สถาบัน ', 'ธนาคาร '])(
    'letters nobody knows are the name of a body after %s',
    (body) => {
      expect(found(`${body}ก.บ.ภ. แล้ว`)).toEqual([]);
      expect(found(`${body}ได้เสนอ ก.บ.ภ. แล้ว`)).toEqual(['ก.บ.ภ.']);
    },
  );

  test('a known short form is one even after the word of a body', () => {
    expect(found('สำนักงาน ปภ. จังหวัด')).toEqual(['ปภ.']);
    expect(found('เลขาธิการ ครม. 3 คน')).toEqual(['ครม.']);
  });

  test.each(['แบบ ภ.ง.ด. 90', 'แบบ ภ.ง.ด.90', 'แบบ ภ.ง.ด. ๙๑', 'ที่ดิน น.ส.3 ก.', 'ที่ดิน น.ส. ๔'])(
    'letters with a number name a paper: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test.each(['แบบ ภ.ง.ด. ใหม่ 90', 'แบบ ภ.ง.ด.  90'])('… but not with one further off: %s', (text) => {
    expect(found(text)).toEqual(['ภ.ง.ด.']);
  });
});

describe('what a text brings in', () => {
  test.each([
    ['สำนักงานเศรษฐกิจอุตสาหกรรม (สศอ.) ได้เสนอ', 'สศอ.'],
    ['กรมทางหลวง (ทล.) และกรมเจ้าท่า (จท.)', 'ทล.', 'จท.'],
    ['ศูนย์อำนวยการ (ศอ. บต.)', 'ศอ. บต.'],
  ])('in parentheses behind its full words: %s', (text, ...forms) => {
    expect(broughtIn(text)).toEqual(forms);
  });

  test.each(['สำนักงานเศรษฐกิจอุตสาหกรรม', 'ข้อ (ก)', 'วรรค ()', '(บรรทัดหนึ่ง\nอีกบรรทัดหนึ่ง)', `(${'ก'.repeat(31)})`])(
    'is nothing in %j',
    (text) => {
      expect(broughtIn(text)).toEqual([]);
    },
  );

  test('is what stands in the inner parentheses', () => {
    expect(broughtIn('(กรมทางหลวง (ทล.))')).toEqual(['ทล.']);
  });
});

import { expect, test } from 'vitest';
import type { Code } from '../../../../src/model/diagnostic.ts';
import { broken, type Edit } from '../broken.ts';

const body = (text: string): Edit => [/(?<=\nbody: ).*/, text];
const to = (text: string): Edit => [/(?<=\nto: ).*/, text];
const subject = (text: string): Edit => [/(?<=\nsubject: ).*/, text];
const memo = (text: string): Edit => ['body:', `memo: { body: "${text}" }\nbody:`];
const closing = (text: string): Edit => ['body:', `letter: { closing: "${text}" }\nbody:`];
const enclosed = (title: string): Edit => [
  'body:',
  `enclosures: [{ title: "${title}", quantity: 1, unit: ชุด }]\nbody:`,
];
const referring = (items: string): Edit => ['body:', `references: ${items}\nbody:`];
const signs = (text: string): Edit => ['position: รัฐมนตรีว่าการกระทรวง', text];
const named = (text: string): Edit => ['name: นายพลเดช ปิ่นประทีป', text];
const without = (key: string): Edit => [new RegExp(`\\n${key}: .*`), ''];

/** What looks like a problem and is none, or is one that another rule tells. */
const rows: readonly (readonly [code: Code, what: string, ...edits: readonly Edit[]])[] = [
  ['acting-kind-wrong', 'no signature', without('signatory')],
  ['acting-kind-wrong', 'no phrase', signs('position: ก, acting: { for: ปลัดกระทรวง }')],
  ['acting-kind-wrong', 'no office', signs('position: ก, acting: { as: ทำการแทน }')],
  ['acting-for-own-position', 'no office', signs('position: ก, acting: { as: ทำการแทน }')],
  ['acting-missing', 'no signature', without('signatory')],
  ['acting-missing', 'no position', signs('rank: พลเอก')],
  ['acting-missing', 'the phrase in a line below', signs('position: [รัฐมนตรีช่วยว่าการ, รักษาราชการแทนรัฐมนตรี]')],
  ['acting-missing', 'the phrase', signs('position: รัฐมนตรีช่วยว่าการ, acting: { as: ปฏิบัติราชการแทน, for: รัฐมนตรี }')],
  ['addressee-by-name', 'a person in brackets', to('(นายสมชาย ใจดี)')],
  ['addressee-courtesy-title', 'nothing but the title', to('ท่าน')],
  ['addressee-courtesy-title', 'nobody', without('to')],
  ['addressee-misnamed', 'the right name', subject('แผน')],
  ['addressee-misnamed', 'the right name between spaces', to('" เลขาธิการคณะรัฐมนตรี "')],
  ['abbreviation', 'the memo', memo('ด้วย กทม. ได้')],
  ['agency-code-of-another', 'the right code', subject('แผน')],
  ['agency-code-of-another', 'a code that nobody has', ['พม 0201', 'ฆฆ 0201']],
  ['agency-code-of-another', 'no ministry', ['พม 0201', 'มท 0201'], without('ministry')],
  ['agency-code-of-another', 'no number', without('number')],
  ['agency-code-of-another', 'a number of no form', ['พม 0201/15136', 'ก']],
  ['agency-code-unknown', 'a number of no form', ['พม 0201/15136', 'ก']],
  ['cited-enclosure-missing', 'what the memo says', memo('ตามสิ่งที่ส่งมาด้วย 9')],
  ['cited-enclosure-missing', 'what the subject says', subject('ตามสิ่งที่ส่งมาด้วย 9')],
  ['cited-reference-missing', 'what the memo says', memo('ตามหนังสือที่อ้างถึง')],
  ['cited-reference-missing', 'what the subject says', subject('ตามหนังสือที่อ้างถึง')],
  ['complimentary-close-typed', 'the end of the memo', memo('ด้วย มีการประชุม ขอแสดงความนับถือ')],
  ['complimentary-close-typed', 'the end of the subject', subject('ผลการประชุม ขอแสดงความนับถือ')],
  ['conclusion-twice', 'a subject', subject('จึงเรียนมาเพื่อทราบ')],
  ['enclosure-already-added', 'a manual', enclosed('คู่มือ checklist')],
  ['enclosure-already-added', 'a plan', enclosed('แผนเรื่องเพื่อทราบ')],
  ['enclosure-already-added', 'no enclosure', ['body:', 'enclosures: [5]\nbody:']],
  ['enclosure-numbered', 'a subject', subject('1) แผน')],
  ['enclosure-numbered', 'a number within', enclosed('แผน 1) ก')],
  ['enclosure-quantity-twice', 'no enclosure', ['body:', 'enclosures: [5]\nbody:']],
  ['enclosure-quantity-twice', 'another unit', enclosed('รายงาน จำนวน 1 เล่ม')],
  ['fax-among-phones', 'the fax', ['phone: 0 2659 6442', 'phone: 0 2659 6442, fax: โทรสาร 0 2659 6443']],
  ['label-typed', 'nothing but the label', to('เรียน')],
  ['label-typed', 'the label of another value', subject('เรียน แผน')],
  ['ministry-shortened-early', 'no ministry', body('ด้วย กระทรวงฯ ได้'), without('ministry')],
  ['name-in-parentheses', 'a name that goes on', named('name: (นายพลเดช) ปิ่นประทีป')],
  ['name-in-parentheses', 'a name that begins before', named('name: นาย(พลเดช)')],
  ['name-in-parentheses', 'nothing inside', named('name: ( )')],
  ['name-title-apart', 'a name that ends like a title', named('name: พลนาย เดช')],
  ['name-title-apart', 'a rank', named('rank: พลเอก, name: นาย พลเดช')],
  ['name-title-with-rank', 'nothing but the title', named('rank: พลเอก, name: นาย')],
  ['name-without-title', 'no signature', without('signatory')],
  ['name-without-title', 'no coordinator', [/\n {2}coordinator: .*/, '']],
  ['opening-with-nan', 'the memo', memo('ด้วย กระทรวง นั้น')],
  ['opening-with-nan', 'the closing', closing('ด้วย กระทรวง นั้น')],
  ['opening-with-nan', 'ด้วย that does not open', body('กระทรวงได้ช่วยด้วย นั้น')],
  ['opening-without-nan', 'the memo', memo('ตามที่ กระทรวง')],
  ['opening-without-nan', 'the closing', closing('ตามที่ กระทรวง')],
  ['opening-without-nan', 'ตามที่ that does not open', body('กระทรวงดำเนินการตามที่รับทราบ')],
  ['opening-without-nan', 'นั้น at the end', body('ตามที่ กระทรวง นั้น')],
  ['opening-without-nan', 'นั้น and a space', body('ตามที่ กระทรวง นั้น จึงได้')],
  ['person-title-differs', 'a given name alone', named('name: นายพลเดช'), ['นางกานดา วัชราภัย', 'นางพลเดช']],
  ['reference-not-cited', 'no reference', referring('[]')],
  ['reference-not-cited', 'no body', referring('[{ number: ก }]'), without('body')],
  ['reference-number-malformed', 'no number', referring('[5, { from: ก }, { number: ABC-15/2550 }]')],
  ['reference-number-malformed', 'no reference', subject('แผน')],
  ['subject-differs', 'no subject', ['body:', 'memo: { subject: อื่น }\nbody:'], without('subject')],
];

test.each(rows.map(([code, what, ...edits]) => [code, what, edits] as const))(
  '%s: %s is left alone',
  async (code, _, edits) => {
    expect(await broken(code, ...edits)).toEqual([]);
  },
);

/** The same words where they are one. */
const told: readonly (readonly [code: Code, what: string, ...edits: readonly Edit[]])[] = [
  ['acting-missing', 'a line that is none above', signs('position: [[ก], รัฐมนตรีช่วยว่าการ]')],
  ['agency-code-unknown', 'no ministry', ['พม 0201', 'ฆฆ 0201'], without('ministry')],
  ['cited-enclosure-missing', 'the closing', closing('ตามสิ่งที่ส่งมาด้วย 9')],
  ['cited-reference-missing', 'the closing', closing('ตามหนังสือที่อ้างถึง')],
  ['complimentary-close-typed', 'the closing', closing('จึงเรียนมา ขอแสดงความนับถือ  ')],
  ['enclosure-already-added', 'spaces', enclosed(' แบบchecklist  การเสนอเรื่อง ')],
  ['enclosure-already-added', 'the memo by its name', enclosed('เรื่องเพื่อโปรดทราบ')],
  ['enclosure-numbered', 'two digits and no space', enclosed('12)แผน')],
  ['name-in-parentheses', 'spaces around', named('name: " (นายพลเดช) "')],
  ['opening-without-nan', 'a letter without อ้างถึง', body('ตามหนังสือ กระทรวง')],
  ['opening-without-nan', 'นั้น of another word', body('ตามที่ กระทรวง นั้นเอง')],
];

test.each(told.map(([code, what, ...edits]) => [code, what, edits] as const))(
  '%s: %s is told',
  async (code, _, edits) => {
    expect(await broken(code, ...edits)).toHaveLength(1);
  },
);

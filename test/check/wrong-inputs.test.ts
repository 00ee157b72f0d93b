import { describe, expect, it } from 'vitest';
import { checked, smallest, told } from './checked.ts';

/** What is changed in the smallest input, and every problem that comes of it. */
const rows: readonly (readonly [what: string, from: string, to: string, ...problems: string[]])[] = [
  ['a key nobody knows', 'to: เลขา', 'weather: ฝนตก\nto: เลขา', 'unknown-key 6:1'],
  ['a slip in a key at the top', 'subject:', 'subjet:', 'unknown-key 2:1'],
  ['a slip in an inner key', 'phone:', 'phon:', 'unknown-key 14:12'],
  ['a key that belongs below', 'to: เลขา', 'deadline: ภายในเดือนนี้\nto: เลขา', 'misplaced-key 6:1'],
  ['a key that belongs above', 'checklist:\n', 'checklist:\n  urgency: ด่วน\n', 'misplaced-key 9:3'],
  ['a key two levels too deep', 'basis: other,', 'basis: other, deadline: วันนี้,', 'misplaced-key 10:31'],
  ['a key that the wrong document has', 'body:', 'memo: { copies_to: [กระทรวงมหาดไทย] }\nbody:', 'misplaced-key 7:9'],
  [
    'a required key outside its section',
    'checklist:\n  deadline: ภายในเดือนเมษายน 2550\n',
    'deadline: ภายในเดือนเมษายน 2550\nchecklist:\n',
    'misplaced-key 8:1',
  ],
  ['a required key outside its map', /, email: (.*) }/.source, ' }\nemail: a@b.go.th', 'misplaced-key 15:1'],
  ['a slip in the key of a document’s own section', 'checklist:', 'check_list:', 'unknown-key 8:1'],
  ['a slip in a key that one document needs', 'deadline', 'dedline', 'unknown-key 9:3'],
  ['no kind', 'kind: information\n', '', 'missing-key 1:1'],
  ['no subject', /subject.*\n/.source, '', 'missing-key 1:1'],
  ['no number', /number.*\n/.source, '', 'missing-key 1:1'],
  ['no date', /date.*\n/.source, '', 'missing-key 1:1'],
  ['no e-mail', ', email: saraban@ministry.go.th', '', 'missing-key 14:1'],
  ['no name of the ministry', '{ name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }', '{}', 'missing-key 5:1'],
  ['no basis in a list of grounds', 'basis: other, ', '', 'missing-key 10:17'],
  ['half of an acting phrase', 'รัฐมนตรีว่าการกระทรวง', 'ปลัด, acting: { as: รักษาราชการแทน }', 'missing-key 13:57'],
  ['no body anywhere', /body.*\n/.source, '', 'document-needs 1:1', 'document-needs 1:1'],
  ['a body in the letter alone', 'body: ด้วย', 'letter:\n  body: ด้วย', 'document-needs 1:1'],
  ['no deadline', / {2}deadline.*\n/.source, '', 'document-needs 8:1'],
  ['no coordinator', / {2}coordinator.*\n/.source, '', 'document-needs 8:1'],
  ['another kind of matter', 'kind: information', 'kind: decision', 'not-in-list 1:7'],
  ['a slip in the urgency', 'to: เลขา', 'urgency: ด่วนทีสุด\nto: เลขา', 'not-in-list 6:10'],
  ['a class of secrecy that there is not', 'to: เลขา', 'secrecy: ลับเฉพาะ\nto: เลขา', 'not-in-list 6:10'],
  ['an unknown basis', 'basis: other', 'basis: habit', 'not-in-list 10:24'],
  ['an unknown ladder of numbers', 'to: เลขา', 'numbering: roman\nto: เลขา', 'not-in-list 6:12'],
  [
    'an acting phrase that no law knows',
    'รัฐมนตรีว่าการกระทรวง',
    'ปลัด, acting: { as: ทำแทน, for: รัฐมนตรี }',
    'not-in-list 13:71',
  ],
  ['nothing after a key', 'to: เลขาธิการคณะรัฐมนตรี', 'to:', 'wrong-type 6:4'],
  ['nothing where a word of a list belongs', 'to: เลขา', 'urgency:\nto: เลขา', 'wrong-type 6:9'],
  ['spaces for a text', 'to: เลขาธิการคณะรัฐมนตรี', 'to: "  "', 'text-empty 6:5'],
  ['a text for a map', 'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }', 'ministry: พม', 'wrong-type 5:11'],
  ['a list for a map', 'contact: { phone', 'contact: [] # {', 'wrong-type 14:10'],
  ['a map for a text', 'to: เลขาธิการคณะรัฐมนตรี', 'to: { name: เลขา }', 'wrong-type 6:5'],
  ['a text for a list', '[รับทราบผลการประชุม]', 'รับทราบผลการประชุม', 'wrong-type 11:16'],
  ['a map for a text or list', 'phone: 0 2659 6442', 'phone: { mobile: 1 }', 'wrong-type 14:19'],
  ['an empty list of resolutions', '[รับทราบผลการประชุม]', '[]', 'list-too-short 11:16'],
  ['an empty line of a position', 'position: รัฐมนตรีว่าการกระทรวง', 'position: [ปลัด, ""]', 'text-empty 13:58'],
  ['an e-mail address without its @', 'saraban@', 'saraban.', 'bad-pattern 14:39'],
  [
    'a comma for a stop in an e-mail address',
    'saraban@ministry.go.th',
    '"saraban@ministry,go.th"',
    'bad-pattern 14:39',
  ],
  [
    'Thai digits where a number is meant',
    'to: เลขา',
    'copy: { number: ๒, of: 5 }\nto: เลขา',
    'number-in-thai-digits 6:17',
  ],
  [
    'Thai digits in an amount',
    'to: เลขา',
    'money: [{ label: งบกลาง, baht: ๕๐๐ }]\nto: เลขา',
    'number-in-thai-digits 6:32',
  ],
  ['a word where a number is meant', 'to: เลขา', 'copy: { number: สอง, of: 5 }\nto: เลขา', 'wrong-type 6:17'],
  ['half a copy', 'to: เลขา', 'copy: { number: 1.5, of: 5 }\nto: เลขา', 'wrong-type 6:17'],
  ['copy nought', 'to: เลขา', 'copy: { number: 0, of: 5 }\nto: เลขา', 'number-out-of-range 6:17'],
  ['copy 6 of 5', 'to: เลขา', 'copy: { number: 6, of: 5 }\nto: เลขา', 'number-out-of-range 6:17'],
  ['three decimals of a baht', 'to: เลขา', 'money: [{ label: งบกลาง, baht: 1.005 }]\nto: เลขา', 'bad-pattern 6:32'],
  ['commas in the wrong places', 'to: เลขา', 'money: [{ label: งบ, baht: "12,34" }]\nto: เลขา', 'bad-pattern 6:28'],
  ['a subject without end', 'ผลการประชุมด้านสวัสดิการ', 'ก'.repeat(1001), 'text-too-long 2:10'],
  ['too many resolutions', 'รับทราบผลการประชุม', Array(51).fill('รับทราบ').join(', '), 'list-too-long 11:16'],
  ['31 April', '2550-04-17', '2550-04-31', 'date-impossible 4:7'],
  ['29 February of a common year', '2550-04-17', '29 กุมภาพันธ์ 2566', 'date-impossible 4:7'],
  ['a date in words alone', '2550-04-17', 'วันจันทร์หน้า', 'date-not-understood 4:7'],
  ['a year of two digits', '2550-04-17', '17 เมษายน 50', 'date-not-understood 4:7'],
  ['a year of another age', '2550-04-17', '1200-04-17', 'date-year-refused 4:7'],
  ['a month alone', '2550-04-17', '2550-04', 'date-incomplete 4:7'],
  [
    'an impossible date of a reference',
    'to: เลขา',
    'references: [{ from: สงป, number: นร 1, date: 2550-13-01 }]\nto: เลขา',
    'date-impossible 6:47',
  ],
  ['a number not issued', '0201/15136', '0201/', 'number-not-issued 3:9'],
  ['a number without its zero', '0201/15136', '201/15136', 'number-malformed 3:9'],
  ['a number with a stray space', '0201/15136', '0201/ 15136', 'number-malformed 3:9'],
  ['a code with a full stop', 'พม 0201', 'พม. 0201', 'number-malformed 3:9'],
  ['a letter to royalty', 'เลขาธิการคณะรัฐมนตรี', 'สมเด็จพระเทพรัตนราชสุดาฯ สยามบรมราชกุมารี', 'addressee-royal 6:5'],
  [
    'an enclosure that is not there',
    'to: เลขา',
    'enclosures: [{ title: ก, quantity: 1, unit: ชุด, file: gone.pdf }]\nto: เลขา',
    'named-file-missing 6:56',
  ],
  [
    'an enclosure from elsewhere',
    'to: เลขา',
    'enclosures: [{ title: ก, quantity: 1, unit: ชุด, file: ../a.pdf }]\nto: เลขา',
    'named-file-outside 6:56',
  ],
];

describe('a wrong input', () => {
  it.each(rows)('with %s is told at its place and gives no value', (_, from, to, ...problems) => {
    const text = smallest.replace(from.includes('.*') ? new RegExp(from) : from, () => to);
    expect(text).not.toBe(smallest);
    const { value, diagnostics } = checked(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => told(text, diagnostic)).sort()).toEqual([...problems].sort());
  });

  it('with two mistakes has both told, the one in a value as well as the one in a fact', () => {
    const text = smallest.replace('to: เลขา', 'urgency: เร็ว\nto: เลขา').replace('2550-04-17', '2550-04-31');
    expect(checked(text).diagnostics.map((diagnostic) => told(text, diagnostic))).toEqual([
      'not-in-list 6:10',
      'date-impossible 4:7',
    ]);
  });

  it('has the problem of a shared fact told once, though three documents use it', () => {
    expect(checked(smallest.replace('2550-04-17', '2550-02-30')).diagnostics).toHaveLength(1);
  });
});

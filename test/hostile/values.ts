import { type Hostile, withLine } from './hostile.ts';

const refused = (name: string, line: string): Hostile => ({ name, make: () => withLine(line), ends: 'refused' });
const either = (name: string, line: string): Hostile => ({ name, make: () => withLine(line), ends: 'either' });

const enclosure = (quantity: string): string => `enclosures: [{ title: ก, quantity: ${quantity}, unit: ชุด }]`;
const money = (baht: string): string => `money: [{ label: งบกลาง, baht: ${baht} }]`;
const meeting = (from: string): string => `meeting: { name: การประชุม, from: ${from} }`;
const contact = (phone: string, email: string): string => `contact: { phone: ${phone}, email: ${email} }`;

/** Numbers, dates and texts that no office has. */
export const values: readonly Hostile[] = [
  refused('a count past all numbers', enclosure('1e999')),
  refused('a count that is no number', enclosure('.nan')),
  refused('a count without end', enclosure('.inf')),
  refused('less than nothing', enclosure('-1')),
  refused('minus nought', enclosure('-0')),
  refused('a count of 400 digits', enclosure('9'.repeat(400))),
  either('a count in another base', enclosure('0x10')),
  refused('a count with a fraction', enclosure('1.0000000000000000001')),
  refused('half a count', enclosure('1.5')),
  either('money of 400 digits', money('1'.repeat(400))),
  refused('money of 400 decimals', money(`"0.${'1'.repeat(400)}"`)),
  either('money past exact integers', money('9007199254740993.01')),
  refused('money in exponents', money('1e400')),
  refused('money below nothing', money('-5')),
  refused('money of commas', money(`"${',,'.repeat(50)}"`)),
  refused('the year nought', 'date: 0000-00-00'),
  refused('the year 9999', 'date: 9999-99-99'),
  refused('a year of 40 digits', `date: ${'2'.repeat(40)}-01-01`),
  refused('a negative year', 'date: -2550-01-01'),
  refused('29 February of a common year', 'date: 29 กุมภาพันธ์ 2550'),
  refused('31 April', 'date: 31 เมษายน 2550'),
  refused('a date and time', 'date: 2550-04-17T25:61:61Z'),
  refused('a date of 60 digits', `date: "${'๑'.repeat(60)}"`),
  refused('a date of words', 'date: วันพรุ่งนี้'),
  refused('an impossible day of a meeting', meeting('2550-02-30')),
  either('a meeting session past all numbers', 'meeting: { name: ก, session: 1e999, from: 2550-04-03 }'),
  refused('an e-mail address without end', contact('0 2659 6442', 'a@'.repeat(5000))),
  refused('an e-mail address of dots', contact('0 2659 6442', `a@${'.'.repeat(200)}`)),
  refused('a phone number of 10,000 digits', contact('1'.repeat(10_000), 'a@b.go.th')),
  either('a phone number that is code', contact('"javascript:alert(1)"', 'a@b.go.th')),
  refused('a subject of 100,000 letters', `subject: ${'ก'.repeat(100_000)}`),
  either('a subject of 1,000 letters without a break', `subject: ${'W'.repeat(1000)}`),
  either('a subject of 999 tone marks on one letter', `subject: ก${'่'.repeat(999)}`),
  either('a subject of joined emoji', `subject: ${'👩‍👩‍👧'.repeat(50)}`),
  refused('a subject in a script that no face has', 'subject: 漢字'),
  refused('an empty subject', 'subject: ""'),
  either('a subject of no-break spaces', `subject: "${'\u00a0'.repeat(20)}"`),
  either('a template in a value', 'subject: "{{ subject }}{% for x in (1..1000000000) %}x{% endfor %}"'),
  either('markup in a value', 'subject: "<w:p/><script>alert(1)</script>&amp;]]>"'),
  either('PDF syntax in a value', 'subject: ") Tj (x) endobj /JavaScript (app.alert(1))"'),
  either('field codes in a value', 'subject: "{ INCLUDETEXT /etc/passwd } =cmd|calc"'),
  refused('a number like a path', 'number: ../../0201/1'),
  refused('a map of prototypes for a text', 'to: { toString: x, valueOf: y }'),
];

import { expect, test } from 'vitest';
import type { Code } from '../../../../src/model/diagnostic.ts';
import { type Edit, edited, problems } from '../broken.ts';

const enclosure = (entry: string): Edit => ['body:', `enclosures: [{ ${entry} }]\nbody:`];
const opened = (text: string): Edit => ['ด้วย กระทรวงได้จัดการประชุม', text];

/** The input's line that a fix is in, before and after: `undefined` where there is none to offer. */
const rows: readonly (readonly [code: Code, edits: readonly Edit[], line: string | undefined])[] = [
  ['label-typed', [['phone: 0', 'phone: โทร. 0']], 'contact: { phone: 0 2659 6442, email: saraban@ministry.go.th }'],
  ['addressee-misnamed', [['to: เลขาธิการคณะรัฐมนตรี', 'to: สลค.']], 'to: เลขาธิการคณะรัฐมนตรี'],
  ['addressee-courtesy-title', [['to: เลขา', 'to: ฯพณฯ เลขา']], 'to: เลขาธิการคณะรัฐมนตรี'],
  ['complimentary-close-typed', [opened('ด้วย มีการประชุม  ขอแสดงความนับถือ')], 'body: ด้วย มีการประชุม'],
  ['abbreviation', [opened('ร่าง พ.ร.บ. ป่าไม้')], 'body: ร่างพระราชบัญญัติป่าไม้'],
  ['abbreviation', [opened('โดย พล.อ.ธีรเดช ศักดิ์สกุล')], 'body: โดย พลเอก ธีรเดช ศักดิ์สกุล'],
  ['abbreviation', [opened('ณ วันที่ 3 ก.พ. 2550')], 'body: ณ วันที่ 3 กุมภาพันธ์ 2550'],
  ['abbreviation', [opened('ที่ รร. ในจังหวัด')], undefined],
  [
    'enclosure-numbered',
    [enclosure('title: 3. แผน, quantity: 1, unit: ชุด')],
    'enclosures: [{ title: แผน, quantity: 1, unit: ชุด }]',
  ],
  [
    'enclosure-quantity-twice',
    [enclosure('title: แผน, quantity: 1, unit: จำนวน 1 ชุด')],
    'enclosures: [{ title: แผน, quantity: 1, unit: ชุด }]',
  ],
  ['enclosure-quantity-twice', [enclosure('title: แผน, quantity: 1, unit: 2 ชุด')], undefined],
  ['number-malformed', [['พม 0201/15136', 'พม ๒๐๑ / ๑๕๑๓๖']], 'number: พม ๐๒๐๑/๑๕๑๓๖'],
  ['number-malformed', [['พม 0201/15136', 'พ.ม.0201/ว 5']], 'number: พม 0201/ว 5'],
  ['number-malformed', [['พม 0201/15136', 'พม0201-15136']], undefined],
  ['phone-lost-zero', [['0 2659 6442', '๒๖๕๙ ๖๔๔๒']], 'contact: { phone: ๐ ๒๖๕๙ ๖๔๔๒, email: saraban@ministry.go.th }'],
];

test.each(rows)('%s of %j is mended exactly', async (code, edits, line) => {
  const text = edited(...edits);
  const [told] = (await problems(text)).filter((each) => each.code === code);
  expect(told).toBeDefined();
  const fix = told?.fix;
  const mended = fix && text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end);
  expect(mended?.split('\n').find((each) => each === line)).toBe(line);
  expect(fix === undefined).toBe(line === undefined);
});

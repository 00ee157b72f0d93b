import { expect, test } from 'vitest';
import type { Code } from '../../../../src/model/diagnostic.ts';
import { type Breached, breaches, type Edit } from '../broken.ts';

type Row = readonly [code: Code, edits: readonly Edit[], told: readonly Breached[]];

const body = (text: string): Edit => [/(?<=\nbody: ).*/, text];
const to = (text: string): Edit => [/(?<=\nto: ).*/, text];
const enclosing = (...items: readonly string[]): Edit => [
  'body:',
  `enclosures: [${items.map((item) => `{ ${item} }`).join(', ')}]\nbody:`,
];
const referring = (...items: readonly string[]): Edit => [
  'body:',
  `references: [${items.map((item) => `{ ${item} }`).join(', ')}]\nbody:`,
];
const phone = (text: string): Edit => ['phone: 0 2659 6442', text];
const ref = 'from: สำนักงบประมาณ, number: นร 0731/1, date: 2550-04-01';

/** What a reader of each problem sees: the words it is about, what its sentence is told, and what would take their place. */
const rows: readonly Row[] = [
  [
    'abbreviation',
    [body('ด้วย กทม. และ ครม. ได้ประชุม')],
    [
      { words: 'กทม.', params: { abbreviation: 'กทม.', readings: ['กรุงเทพมหานคร'] }, mended: 'กรุงเทพมหานคร' },
      { words: 'ครม.', params: { abbreviation: 'ครม.', readings: ['คณะรัฐมนตรี'] }, mended: 'คณะรัฐมนตรี' },
    ],
  ],
  [
    'addressee-by-name',
    [to('เลขาธิการคณะรัฐมนตรี (นายสมชาย ใจดี)')],
    [{ words: 'นายสมชาย ใจดี', params: { name: 'นายสมชาย ใจดี' } }],
  ],
  ['addressee-courtesy-title', [to('ฯพณฯ  นายกรัฐมนตรี')], [{ words: 'ฯพณฯ  ', params: { title: 'ฯพณฯ' }, mended: '' }]],
  [
    'addressee-misnamed',
    [to('" สลค. "')],
    [{ words: ' สลค. ', params: { written: ' สลค. ', name: 'เลขาธิการคณะรัฐมนตรี' }, mended: 'เลขาธิการคณะรัฐมนตรี' }],
  ],
  [
    'agency-code-of-another',
    [['พม 0201', 'มท 0201']],
    [
      {
        words: 'มท',
        params: {
          code: 'มท',
          owner: 'กระทรวงมหาดไทย',
          ministry: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
          expected: 'พม',
        },
        related: ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์'],
      },
    ],
  ],
  ['agency-code-unknown', [['พม 0201', 'ฆฆ 0201']], [{ words: 'ฆฆ', params: { code: 'ฆฆ', expected: 'พม' } }]],
  [
    'agency-code-unknown',
    [
      ['พม 0201', 'ฆฆ 0201'],
      ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 'กรมการปกครอง'],
    ],
    [{ words: 'ฆฆ', params: { code: 'ฆฆ' } }],
  ],
  [
    'cited-enclosure-missing',
    [enclosing('title: ก, quantity: 1, unit: ชุด'), body('ตามสิ่งที่ส่งมาด้วย ๓ และ 4, 0 กับ 14')],
    [
      { words: '4', params: { cited: 4, listed: 3 } },
      { words: '0', params: { cited: 0, listed: 3 } },
      { words: '14', params: { cited: 14, listed: 3 } },
    ],
  ],
  [
    'cited-reference-missing',
    [body('ตามหนังสือที่อ้างถึง นั้น ตามที่อ้างถึง')],
    [
      { words: 'หนังสือที่อ้างถึง', params: { listed: 0 } },
      { words: 'ตามที่อ้างถึง', params: { listed: 0 } },
    ],
  ],
  [
    'cited-reference-missing',
    [referring(ref), body('ตามหนังสือที่อ้างถึง 1 ถึง 2 และ 0')],
    [
      { words: '2', params: { cited: 2, listed: 1 } },
      { words: '0', params: { cited: 0, listed: 1 } },
    ],
  ],
  [
    'complimentary-close-typed',
    [body('ด้วย มีการประชุม ขอแสดงความนับถืออย่างยิ่ง')],
    [{ words: 'ขอแสดงความนับถืออย่างยิ่ง', params: { written: 'ขอแสดงความนับถืออย่างยิ่ง' }, mended: '' }],
  ],
  [
    'complimentary-close-typed',
    [body('ขอแสดงความนับถือ')],
    [{ words: 'ขอแสดงความนับถือ', params: { written: 'ขอแสดงความนับถือ' } }],
  ],
  [
    'conclusion-twice',
    [body('|\n  ด้วย\n\n   จึงกราบเรียนมาเพื่อโปรดทราบ')],
    [{ words: 'จึงกราบเรียนมาเพื่อ', params: { written: 'จึงกราบเรียนมาเพื่อ' } }],
  ],
  [
    'conclusion-verb',
    [to('นายกรัฐมนตรี')],
    [{ words: 'นายกรัฐมนตรี', params: { written: 'จึงเรียนมา', expected: 'จึงกราบเรียนมา', to: 'นายกรัฐมนตรี' } }],
  ],
  [
    'conclusion-verb',
    [to('นายกรัฐมนตรี\nletter: { closing: จึงเรียนมาเพื่อโปรดทราบ }')],
    [
      {
        words: 'จึงเรียนมา',
        params: { written: 'จึงเรียนมา', expected: 'จึงกราบเรียนมา', to: 'นายกรัฐมนตรี' },
        mended: 'จึงกราบเรียนมา',
      },
    ],
  ],
  [
    'enclosure-already-added',
    [
      enclosing(
        'title: " แบบ CHECKLIST การเสนอเรื่อง ", quantity: 1, unit: ชุด',
        'title: สรุปผล การประชุมด้านสวัสดิการ, quantity: 1, unit: ชุด',
        'title: เรื่องเพื่อทราบ, quantity: 1, unit: ชุด',
      ),
    ],
    [
      {
        words: 'สรุปผล การประชุมด้านสวัสดิการ',
        params: { title: 'สรุปผล การประชุมด้านสวัสดิการ', document: 'information-memo' },
      },
      { words: 'เรื่องเพื่อทราบ', params: { title: 'เรื่องเพื่อทราบ', document: 'information-memo' } },
    ],
  ],
  [
    'enclosure-already-added',
    [enclosing('title: checklist, quantity: 1, unit: ชุด')],
    [{ words: 'checklist', params: { title: 'checklist', document: 'checklist' } }],
  ],
  [
    'enclosure-numbered',
    [enclosing('title: (3)  แผน, quantity: 1, unit: ชุด')],
    [{ words: '(3)  ', params: { number: '(3)' }, mended: '' }],
  ],
  [
    'enclosure-quantity-twice',
    [
      enclosing(
        'title: แผน, quantity: 2, unit: จำนวน ๒ ชุด',
        'title: รายงาน  จำนวน ๑ เล่ม, quantity: 1, unit: เล่ม',
        'title: รายงาน จำนวน 2 เล่ม, quantity: 1, unit: เล่ม',
        'title: แผน, quantity: 2, unit: 3 ชุด',
        'title: แผน, quantity: 2, unit: จำนวน',
      ),
    ],
    [
      { words: 'จำนวน ๒ ชุด', params: { written: 'จำนวน ๒ ชุด' }, mended: 'ชุด' },
      { words: 'จำนวน ๑ เล่ม', params: { written: 'จำนวน ๑ เล่ม' }, mended: '' },
      { words: 'จำนวน 2 เล่ม', params: { written: 'จำนวน 2 เล่ม' } },
      { words: '3 ชุด', params: { written: '3 ชุด' } },
      { words: 'จำนวน', params: { written: 'จำนวน' } },
    ],
  ],
  [
    'fax-among-phones',
    [phone('phone: [0 2659 6442, กรม FAX 0 2659 6443]')],
    [{ words: 'FAX', params: { written: 'FAX' } }],
  ],
  [
    'enclosure-quantity-twice',
    [enclosing('title: แผน, quantity: 2, unit: จำนวน ชุด')],
    [{ words: 'จำนวน ชุด', params: { written: 'จำนวน ชุด' }, mended: 'ชุด' }],
  ],
  [
    'phone-digit-count',
    [phone('phone: 0 2659 644 ต่อ 12')],
    [{ words: '0 2659 644', params: { written: '0 2659 644', digits: 8, expected: 9 } }],
  ],
  [
    'phone-lost-zero',
    [phone('phone: 2659 6442 ต่อ 12')],
    [{ words: '2659 6442', params: { written: '2659 6442', suggestion: '0 2659 6442' }, mended: '0 2659 6442' }],
  ],
  [
    'abbreviation',
    [body('|\n  | ก | ข |\n  | --- | --- |\n  | กทม. | 5 |\n\n  ด้วย อบต. ได้')],
    [
      {
        words: 'อบต.',
        params: { abbreviation: 'อบต.', readings: ['องค์การบริหารส่วนตำบล'] },
        mended: 'องค์การบริหารส่วนตำบล',
      },
    ],
  ],
  [
    'label-typed',
    [['body:', 'meeting: { name: การประชุม, from: 2550-04-03, delegation: โดย มี ปลัดกระทรวง }\nbody:']],
    [{ words: 'โดย มี ', params: { label: 'โดย มี' }, mended: '' }],
  ],
  ['label-typed', [to('"เรียน : เลขาธิการคณะรัฐมนตรี"')], [{ words: 'เรียน : ', params: { label: 'เรียน' }, mended: '' }]],
  [
    'ministry-shortened-early',
    [body('ด้วย กระทรวงฯ ได้')],
    [
      {
        words: 'กระทรวงฯ',
        params: { written: 'กระทรวงฯ', ministry: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์' },
        mended: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
      },
    ],
  ],
  [
    'ministry-shortened-early',
    [body('ด้วย รัฐมนตรีว่าการฯ ได้')],
    [
      {
        words: 'ว่าการฯ',
        params: { written: 'ว่าการฯ', ministry: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์' },
        mended: 'ว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
      },
    ],
  ],
  ['opening-with-nan', [body('|\n  ด้วย กระทรวง นั้น')], [{ words: 'นั้น', params: { opening: 'ด้วย' } }]],
  [
    'opening-without-nan',
    [body('"  ตามหนังสือที่อ้างถึง กระทรวง"')],
    [{ words: 'ตามหนังสือที่อ้างถึง', params: { opening: 'ตามหนังสือที่อ้างถึง' } }],
  ],
  [
    'phone-digit-count',
    [phone('phone: [0 2659 644, ๐ ๒๖๕๙ ๖๔๔๒ ๑, 08 1234 567, สายตรง]')],
    [
      { words: '0 2659 644', params: { written: '0 2659 644', digits: 8, expected: 9 } },
      { words: '๐ ๒๖๕๙ ๖๔๔๒ ๑', params: { written: '๐ ๒๖๕๙ ๖๔๔๒ ๑', digits: 10, expected: 9 } },
      { words: '08 1234 567', params: { written: '08 1234 567', digits: 9, expected: 10 } },
      { words: 'สายตรง', params: { written: 'สายตรง', digits: 0, expected: 9 } },
    ],
  ],
  [
    'phone-lost-zero',
    [phone('phone: [26596442, ๘๑ ๒๓๔ ๕๖๗๘]')],
    [
      { words: '26596442', params: { written: '26596442', suggestion: '026596442' }, mended: '026596442' },
      {
        words: '๘๑ ๒๓๔ ๕๖๗๘',
        params: { written: '๘๑ ๒๓๔ ๕๖๗๘', suggestion: '๐๘๑ ๒๓๔ ๕๖๗๘' },
        mended: '๐๘๑ ๒๓๔ ๕๖๗๘',
      },
    ],
  ],
  ['reference-not-cited', [referring(ref)], [{ words: 'references', params: { references: 1 } }]],
  [
    'reference-number-malformed',
    [referring('from: สงป, number: นร 731/1, date: 2550-04-01', ref)],
    [
      {
        words: 'นร 731/1',
        params: { value: 'นร 731/1', fault: 'lost-zero', suggestion: 'นร 0731/1' },
        mended: 'นร 0731/1',
      },
    ],
  ],
  [
    'subject-differs',
    [
      ['body:', 'memo: { subject: อื่น }\nbody:'],
      ['checklist:\n', 'checklist:\n  subject: อีก\n'],
    ],
    [
      {
        words: 'อื่น',
        params: { subject: 'ผลการประชุมด้านสวัสดิการ', document: 'information-memo' },
        related: ['ผลการประชุมด้านสวัสดิการ'],
      },
      {
        words: 'อีก',
        params: { subject: 'ผลการประชุมด้านสวัสดิการ', document: 'checklist' },
        related: ['ผลการประชุมด้านสวัสดิการ'],
      },
    ],
  ],
];

test.each(rows)('%s of %j points at its words, and says and mends what belongs there', async (code, edits, told) => {
  expect(await breaches(code, ...edits)).toStrictEqual(told);
});

import { expect, test } from 'vitest';
import type { Code } from '../../../../src/model/diagnostic.ts';
import { type Breached, breaches, type Edit } from '../broken.ts';

type Row = readonly [code: Code, edits: readonly Edit[], told: readonly Breached[]];

const body = (text: string): Edit => [/(?<=\nbody: ).*/, text];
const signs = (text: string): Edit => ['position: รัฐมนตรีว่าการกระทรวง', text];
const named = (text: string): Edit => ['name: นายพลเดช ปิ่นประทีป', text];

/** What a reader of each problem sees: the words it is about, what its sentence is told, and what would take their place. */
const rows: readonly Row[] = [
  [
    'acting-for-own-position',
    [signs('position: [ปลัด, กระทรวง], acting: { as: รักษาราชการแทน, for: ปลัด กระทรวง }')],
    [{ words: 'ปลัด กระทรวง', params: { position: 'ปลัด กระทรวง' }, related: ['[ปลัด, กระทรวง]'] }],
  ],
  [
    'acting-kind-wrong',
    [signs('position: รองปลัดกระทรวง, acting: { as: ทำการแทน, for: ปลัดกระทรวง }')],
    [{ words: 'ทำการแทน', params: { phrase: 'ทำการแทน', office: 'ปลัดกระทรวง' } }],
  ],
  [
    'acting-kind-wrong',
    [signs('position: รองปลัดกระทรวง, acting: { as: รักษาการแทน, for: ปลัดกระทรวง }')],
    [{ words: 'รักษาการแทน', params: { phrase: 'รักษาการแทน', office: 'ปลัดกระทรวง' }, mended: 'รักษาราชการแทน' }],
  ],
  [
    'acting-missing',
    [signs('position: [รัฐมนตรีช่วยว่าการ, กระทรวง]')],
    [{ words: '[รัฐมนตรีช่วยว่าการ, กระทรวง]', params: { position: 'รัฐมนตรีช่วยว่าการ' } }],
  ],
  [
    'acting-phrase-in-position',
    [signs('position: รองปลัด รักษาราชการแทน')],
    [{ words: 'รักษาราชการแทน', params: { phrase: 'รักษาราชการแทน', acting: false } }],
  ],
  [
    'acting-phrase-in-position',
    [signs('position: รองปลัด, acting: { as: ทำการแทน, for: ทำการแทน ปลัดกระทรวง }')],
    [{ words: 'ทำการแทน', params: { phrase: 'ทำการแทน', acting: true }, mended: 'ปลัดกระทรวง' }],
  ],
  [
    'acting-phrase-in-position',
    [signs('position: รองปลัด, acting: { as: ทำการแทน, for: ทำการแทน }')],
    [{ words: 'ทำการแทน', params: { phrase: 'ทำการแทน', acting: true } }],
  ],
  [
    'acting-phrase-in-position',
    [signs('position: รองปลัด, acting: { as: ทำการแทน, for: รักษาการแทน ปลัด }')],
    [{ words: 'รักษาการแทน', params: { phrase: 'รักษาการแทน', acting: true } }],
  ],
  [
    'name-in-parentheses',
    [named('name: ( นายพลเดช ปิ่นประทีป )')],
    [{ words: '( นายพลเดช ปิ่นประทีป )', params: { name: '( นายพลเดช ปิ่นประทีป )' }, mended: 'นายพลเดช ปิ่นประทีป' }],
  ],
  [
    'name-title-apart',
    [named('name: นางสาว  พลเดช ปิ่นประทีป')],
    [{ words: 'นางสาว  ', params: { title: 'นางสาว' }, mended: 'นางสาว' }],
  ],
  [
    'name-title-with-rank',
    [named('rank: พลเอก, name: นาย พลเดช ปิ่นประทีป')],
    [{ words: 'นาย ', params: { title: 'นาย', rank: 'พลเอก' }, mended: '' }],
  ],
  [
    'name-with-professional-title',
    [named('name: นายแพทย์พลเดช ปิ่นประทีป')],
    [{ words: 'นายแพทย์', params: { title: 'นายแพทย์' }, mended: 'นาย' }],
  ],
  ['name-with-professional-title', [named('name: ดร. พลเดช ปิ่นประทีป')], [{ words: 'ดร.', params: { title: 'ดร.' } }]],
  [
    'name-with-rank',
    [named('name: รองศาสตราจารย์ พลเดช ปิ่นประทีป')],
    [{ words: 'รองศาสตราจารย์', params: { rank: 'รองศาสตราจารย์' } }],
  ],
  [
    'name-with-rank',
    [named('rank: พลเอก, name: พลเอก พลเดช ปิ่นประทีป')],
    [{ words: 'พลเอก', params: { rank: 'พลเอก' }, mended: '' }],
  ],
  [
    'name-without-title',
    [named('name: พลเดช ปิ่นประทีป')],
    [{ words: 'พลเดช ปิ่นประทีป', params: { name: 'พลเดช ปิ่นประทีป' } }],
  ],
  [
    'person-name-differs',
    [body('โดยนายพอลเดช ปิ่นประทีป เป็นประธาน')],
    [
      {
        words: 'นายพอลเดช ปิ่นประทีป',
        params: { name: 'พอลเดช ปิ่นประทีป', other: 'พลเดช ปิ่นประทีป' },
        related: ['นายพลเดช ปิ่นประทีป'],
      },
    ],
  ],
  [
    'person-title-differs',
    [body('โดยนางพลเดช ปิ่นประทีป เป็นประธาน')],
    [
      {
        words: 'นางพลเดช ปิ่นประทีป',
        params: { name: 'พลเดช ปิ่นประทีป', title: 'นาง', otherTitle: 'นาย' },
        related: ['นายพลเดช ปิ่นประทีป'],
      },
    ],
  ],
];

test.each(rows)('%s of %j points at its words, and says and mends what belongs there', async (code, edits, told) => {
  expect(await breaches(code, ...edits)).toStrictEqual(told);
});

import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const name = 'นายพลเดช ปิ่นประทีป';
const body = 'ด้วย กระทรวงได้จัดการประชุม';

test.each([
  ['นาย........ใจดี', '........'],
  ['นาย... ใจดี', '...'],
  ['นาย… ใจดี', '…'],
  ['นาย__ ใจดี', '__'],
])('%s has a blank', async (text, marks) => {
  expect(await breaches('blank-unfilled', [name, text])).toEqual([{ words: marks, params: { marks } }]);
});

test('in prose it takes more marks', async () => {
  expect(await breaches('blank-unfilled', [body, `${body} จำนวน ........................ คน`])).toEqual([
    { words: '.'.repeat(24), params: { marks: '..........' } },
  ]);
});

test.each([
  `${body} ร่างพระราชบัญญัติโรงงาน พ.ศ. .... และ พ.ศ. ............`,
  `${body} ร่างพระราชบัญญัติโรงงาน (ฉบับที่ ..) พ.ศ. ....`,
  `${body} ว่า “เห็นด้วย...แต่มีเงื่อนไข…”`,
  `${body} {=.........=}`,
  '".........."',
])('%s has none', async (text) => {
  expect(await broken('blank-unfilled', [body, text])).toEqual([]);
});

test('a draft may have blanks', async () => {
  const text = edited([name, 'นาย........ใจดี']);
  const codes = (await problems(text, { draft: true })).map(({ code }) => code);
  expect(codes).not.toContain('blank-unfilled');
});

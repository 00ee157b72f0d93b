import { expect, test } from 'vitest';
import { broken } from '../broken.ts';

test('short before the full name is told at its place', async () => {
  expect(await broken('ministry-shortened-early', ['ด้วย กระทรวงได้', 'ด้วย กระทรวงฯ ได้'])).toEqual([
    'ministry-shortened-early 7:12',
  ]);
});

test('short after it, and below an opening that has it are left alone', async () => {
  expect(
    await broken('ministry-shortened-early', [
      'ด้วย กระทรวงได้',
      'ด้วย กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ โดยกระทรวงฯ ได้',
    ]),
  ).toEqual([]);
});

const early = ['ด้วย กระทรวงได้', 'ด้วย กระทรวงฯ ได้'] as const;
const opening = 'meeting: { name: การประชุม, from: 2550-04-03, purpose: เพื่อหารือ }';

test('a subject, and a body that gives the full name only later, are told', async () => {
  expect(await broken('ministry-shortened-early', ['ผลการประชุม', 'ผลการประชุมกระทรวงฯ '])).toHaveLength(1);
  const later = 'ด้วย กระทรวงฯ และกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์';
  expect(await broken('ministry-shortened-early', ['ด้วย กระทรวง', later])).toHaveLength(1);
});

test.each(['letter', 'memo'])('where the %s alone has an opening, the other is told', async (paper) => {
  const own = ['body:', `${paper}: { ${opening} }\nbody:`] as const;
  expect(await broken('ministry-shortened-early', early, own)).toHaveLength(1);
});

test('a signature, the checklist and an office that is no ministry are left alone', async () => {
  const shortened = ['รัฐมนตรีว่าการกระทรวง', 'ปลัดกระทรวงฯ'] as const;
  expect(await broken('ministry-shortened-early', shortened)).toEqual([]);
  expect(await broken('ministry-shortened-early', ['checklist:\n', 'checklist:\n  subject: กระทรวงฯ\n'])).toEqual([]);
  const office = ['กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์', 'สำนักนายกรัฐมนตรี'] as const;
  expect(await broken('ministry-shortened-early', early, office)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { scriptFault } from '../../../../src/check/rules/script/script-fault.ts';
import { spaceInWord } from '../../../../src/check/rules/script/space-in-word.ts';
import { broken } from '../broken.ts';
import { found, mended, told } from './found.ts';

test('a space between โดย and the noun it governs is told', async () => {
  const edit = ['ด้วย กระทรวง', 'โดย การสนับสนุนของกระทรวง'] as const;
  expect(await broken('space-in-word', edit)).toEqual(['space-in-word 7:10']);
});

describe('the fix joins', () => {
  test.each([
    ['ที ่ประชุม', 'ที่ประชุม'],
    ['ก ารประชุม', 'การประชุม'],
    ['ท ี่ประชุม', 'ที่ประชุม'],
    ['น้ ำ', 'น้ำ'],
    ['เ กษตร ไ ด้', 'เกษตร ได้'],
    ['มีการพัฒนา การ ศึกษา', 'มีการพัฒนา การศึกษา'],
    ['ความ  ร่วมมือ', 'ความร่วมมือ'],
    ['โดย การสนับสนุน', 'โดยการสนับสนุน'],
  ])('%s to %s', (wrong, right) => {
    expect(mended(spaceInWord, wrong)).toBe(right);
  });
});

test('it shows the words on both sides', () => {
  expect(found(spaceInWord, 'เพื่อ การ ศึกษา ของ').map(({ params }) => params)).toEqual([
    { written: 'การ ศึกษา', right: 'การศึกษา' },
  ]);
});

test('spaces that may be meant are left', () => {
  const right = [
    'โดย การรถไฟแห่งประเทศไทย และ การไฟฟ้านครหลวง',
    'โดย กระทรวงคมนาคม',
    'ปฏิบัติการ ครั้งที่ 2 คณะกรรมการ อนุกรรมการ',
    'ความเห็น ของ หน่วยงาน',
    'กรรมการ\nการศึกษา',
    'การ (ก)',
  ];
  for (const text of right) expect(told(spaceInWord, text)).toEqual([]);
});

test('a mark behind such a space is not told again as one without a consonant', () => {
  expect(told(scriptFault, 'ที ่ประชุม')).toEqual([]);
  expect(told(scriptFault, '5 ่ประชุม')).toEqual(['่']);
});

test('of long words the 12 characters nearest to the space are shown', () => {
  const [breach] = found(spaceInWord, `${'ก'.repeat(20)}ที ่${'ข'.repeat(20)}`);
  const [before, after] = [`${'ก'.repeat(10)}ที`, `่${'ข'.repeat(11)}`];
  expect(breach?.params).toEqual({ written: `${before} ${after}`, right: before + after });
});

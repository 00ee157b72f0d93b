import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

const closing = (section: 'letter' | 'memo', text: string) =>
  ['checklist:\n', `${section}: { closing: ${text} }\nchecklist:\n`] as const;

test.each([
  ['letter', 'จึงเรียนมาเพื่อโปรดนำเสนอคณะรัฐมนตรีพิจารณาต่อไป', 20],
  ['letter', 'จึงเรียนมาเพื่อโปรดนำเสนอคณะรัฐมนตรีเพื่อทราบและอนุมัติต่อไป', 20],
  ['memo', 'จึงเรียนมาเพื่อโปรดพิจารณา', 18],
] as const)('a closing of the %s that asks for more than the resolution is told: %s', async (section, text, column) => {
  expect(await broken('closing-asks-decision', closing(section, text))).toEqual([`closing-asks-decision 8:${column}`]);
});

test.each([
  'จึงเรียนมาเพื่อโปรดพิจารณา และนำเรียนคณะรัฐมนตรีเพื่อโปรดทราบต่อไป',
  'จึงเรียนมาเพื่อโปรดนำเสนอคณะรัฐมนตรีเพื่อทราบต่อไป',
  'จึงเรียนมาเพื่อโปรดทราบ',
])('one that asks to take note is not: %s', async (text) => {
  expect(await broken('closing-asks-decision', closing('letter', text))).toEqual([]);
});

test('where the resolution itself decides, that alone is told', async () => {
  const decided = ['[รับทราบผลการประชุม]', '[เห็นชอบผลการประชุม]'] as const;
  const text = closing('letter', 'จึงเรียนมาเพื่อโปรดนำเสนอคณะรัฐมนตรีพิจารณาต่อไป');
  expect(await broken('closing-asks-decision', text, decided)).toEqual([]);
});

test('it names the paper, and shows the resolution that takes note', async () => {
  const text = closing('memo', 'จึงเรียนมาเพื่อโปรดพิจารณา');
  const resolutions = ['[รับทราบผลการประชุม]', '[มอบหมายกระทรวง, " รับทราบผล"]'] as const;
  expect(await breaches('closing-asks-decision', text, resolutions)).toEqual([
    {
      words: 'จึงเรียนมาเพื่อโปรดพิจารณา',
      params: { verb: 'พิจารณา', document: 'information-memo' },
      related: ['" รับทราบผล"'],
    },
  ]);
  expect(
    (await breaches('closing-asks-decision', closing('letter', 'เพื่อโปรดอนุมัติ'))).map(({ params }) => params),
  ).toEqual([{ verb: 'อนุมัติ', document: 'cover-letter' }]);
});

test('a resolution that only mentions that note was taken does not take it', async () => {
  const text = closing('letter', 'จึงเรียนมาเพื่อโปรดพิจารณา');
  for (const resolution of ['[เห็นชอบแผนที่รับทราบ]', '[ได้รับทราบ]', '[[]]'])
    expect(await broken('closing-asks-decision', text, ['[รับทราบผลการประชุม]', resolution])).toEqual([]);
});

test('without resolutions or a closing of its own, there is nothing to compare', async () => {
  const text = closing('letter', 'จึงเรียนมาเพื่อโปรดพิจารณา');
  expect(await broken('closing-asks-decision', text, ['  resolutions: [รับทราบผลการประชุม]\n', ''])).toEqual([]);
  expect(await broken('closing-asks-decision', ['to: เลขา', 'to:  เลขา'])).toEqual([]);
});

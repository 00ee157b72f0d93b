import { expect, test } from 'vitest';
import { breaches, broken, edited, problems } from '../broken.ts';

const fax = ['phone: 0 2659 6442,', 'phone: 0 2659 6442, fax: "-",'] as const;

test('a dash in place of a number is told', async () => {
  expect(await broken('value-is-placeholder', fax)).toEqual(['value-is-placeholder 14:38']);
});

test.each(['....', '–', '( )', '*'])('so are other marks: %s', async (value) => {
  expect(
    await broken('value-is-placeholder', ['number: ', `meeting: { name: "${value}", from: 2550-04-03 }\nnumber: `]),
  ).toEqual(['value-is-placeholder 3:19']);
});

test('a draft may have them', async () => {
  const draft = await problems(edited(fax), { draft: true });
  expect(draft.filter(({ code }) => code === 'value-is-placeholder')).toEqual([]);
});

test('the form itself has a dash where there is no deadline', async () => {
  expect(await broken('value-is-placeholder', [/deadline: .*/, 'deadline: "-"'])).toEqual([]);
});

test('but dots there are not filled in yet', async () => {
  expect(await broken('value-is-placeholder', [/deadline: .*/, 'deadline: "...."'])).toHaveLength(1);
});

test('one letter or digit is a text', async () => {
  expect(
    await broken('value-is-placeholder', [
      'number: ',
      'meeting: { name: การประชุม, session: 3, from: 2550-04-03 }\nnumber: ',
    ]),
  ).toEqual([]);
});

test('the whole value is named', async () => {
  expect(await breaches('value-is-placeholder', fax)).toEqual([{ words: '-', params: { value: '-' } }]);
});

test.each(['" - "', '"–"'])('the dash of a deadline may be %s', async (dash) => {
  expect(await broken('value-is-placeholder', [/deadline: .*/, `deadline: "${dash.slice(1, -1)}"`])).toEqual([]);
});

test.each(['.-', '-.', '- -'])('but %s is none', async (marks) => {
  expect(await broken('value-is-placeholder', [/deadline: .*/, `deadline: "${marks}"`])).toHaveLength(1);
});

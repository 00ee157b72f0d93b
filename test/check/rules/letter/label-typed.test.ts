import { expect, test } from 'vitest';
import { breaches, broken } from '../broken.ts';

test('a label typed before the addressee, a telephone and a subject are told at their places', async () => {
  expect(
    await broken(
      'label-typed',
      ['to: เลขา', 'to: เรียน เลขา'],
      ['phone: 0', 'phone: โทร. 0'],
      ['subject: ผล', 'subject: เรื่อง ผล'],
    ),
  ).toEqual(['label-typed 2:10', 'label-typed 6:5', 'label-typed 14:19']);
});

test('what is printed before a delegation is told where it is typed as well, and taken away', async () => {
  const meeting = 'meeting: { name: การประชุม, from: 2550-04-03, delegation: โดยมี ปลัดกระทรวงเป็นหัวหน้าคณะผู้แทนไทย }\nto: ';
  expect(await breaches('label-typed', ['to: ', meeting])).toMatchObject([{ words: 'โดยมี ', mended: '' }]);
  expect(await breaches('label-typed', ['to: ', meeting.replace('โดยมี ', '')])).toEqual([]);
});

test('words that begin like a label is left alone', async () => {
  expect(await broken('label-typed', ['subject: ผล', 'subject: เรื่องร้องเรียนและผล'])).toEqual([]);
});

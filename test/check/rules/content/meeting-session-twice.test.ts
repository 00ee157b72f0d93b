import { expect, test } from 'vitest';
import { breaches, broken, type Edit } from '../broken.ts';

function meeting(name: string, session?: string): Edit {
  const number = session === undefined ? '' : ` session: ${session},`;
  return ['checklist:\n', `meeting: { name: ${name},${number} from: 2550-04-03 }\nchecklist:\n`];
}

test('a number in the name as well is taken out of it', async () => {
  expect(await breaches('meeting-session-twice', meeting('การประชุมรัฐมนตรี ครั้งที่ ๒๙', '29'))).toEqual([
    { words: 'ครั้งที่ ๒๙', params: { written: '29', session: '29' }, related: ['29'], mended: '' },
  ]);
});

test('what is taken out leaves no space behind', async () => {
  const [breach] = await breaches('meeting-session-twice', meeting('การประชุมรัฐมนตรี ครั้งที่ 2', '2/2550'));
  expect(breach?.mended).toBe('');
});

test('two different numbers are told without a guess, so is one in the middle', async () => {
  expect(await breaches('meeting-session-twice', meeting('การประชุมรัฐมนตรี ครั้งที่ 28', '29'))).toEqual([
    { words: 'ครั้งที่ 28', params: { written: '28', session: '29' }, related: ['29'] },
  ]);
  expect(await breaches('meeting-session-twice', meeting('การประชุมรัฐมนตรี ครั้งที่ 29 และการประชุมที่เกี่ยวข้อง', '29'))).toEqual([
    { words: 'ครั้งที่ 29', params: { written: '29', session: '29' }, related: ['29'] },
  ]);
});

test('a name that is nothing but its number is not emptied', async () => {
  const [breach] = await breaches('meeting-session-twice', meeting('ครั้งที่ 29', '29'));
  expect(breach).toMatchObject({ words: 'ครั้งที่ 29' });
  expect(breach).not.toHaveProperty('mended');
});

test.each([
  ['การประชุมรัฐมนตรี ครั้งที่ 29', undefined],
  ['การประชุมรัฐมนตรี', '29'],
  ['การประชุมเตรียมการสำหรับสมัชชา ครั้งที่ 80', '2'],
  ['การประชุมติดตามผลของสมัชชา ครั้งที่ 80 ระดับภูมิภาค', '2'],
])('%s with %s prints one', async (name, session) => {
  expect(await broken('meeting-session-twice', meeting(name, session))).toEqual([]);
});

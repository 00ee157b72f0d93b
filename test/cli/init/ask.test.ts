import { describe, expect, test } from 'vitest';
import { type AnswerName, type Answers, answerNames } from '../../../src/cli/init/answers.ts';
import { type Asker, askFor } from '../../../src/cli/init/ask.ts';
import type { Judge } from '../../../src/cli/init/judge.ts';

const content: Judge = async () => undefined;

/** Types one answer after the other, then breaks off; remembers what it was asked. */
function typist(...typed: readonly string[]) {
  const asked: Parameters<Asker['ask']>[] = [];
  const asker: Asker = {
    ask: async (...question) => {
      asked.push(question);
      return typed[asked.length - 1];
    },
  };
  return { asker, asked };
}

describe('asking', () => {
  test('asks in order for what was not given, and leaves open what is not answered', async () => {
    const { asker, asked } = typist('ก', ' ', '', ' ข ', '', '', '');
    const answers = await askFor({ subject: 'เรื่อง', phone: '0' }, asker, content);
    const notAsked = ['subject', 'phone', 'lastDay'];
    expect(asked).toEqual(answerNames.filter((name) => !notAsked.includes(name)).map((name) => [name]));
    expect(answers).toEqual({ ministry: 'ก', number: 'ข', subject: 'เรื่อง', phone: '0' });
  });

  test('asks again for what will not do, and says why', async () => {
    const { asker, asked } = typist('', '', '', 'พรุ่งนี้', '2569-06-11', '', '', '', '', '', '');
    const seen: (readonly [Answers, AnswerName])[] = [];
    const judge: Judge = async (answers, name) => {
      seen.push([answers, name]);
      return answers.meetingDate === 'พรุ่งนี้' ? 'ไม่ใช่วันที่' : undefined;
    };
    expect(await askFor({}, asker, judge)).toEqual({ meetingDate: '2569-06-11' });
    expect(asked[4]).toEqual(['meetingDate', 'ไม่ใช่วันที่']);
    expect(seen.map(([, name]) => name)).toEqual(['meetingDate', 'meetingDate']);
  });

  test('may leave open after all what would not do', async () => {
    const { asker } = typist('ผิด', '', '', '', '', '', '', '', '', '');
    expect(await askFor({}, asker, async () => 'ใช้ไม่ได้')).toEqual({});
  });

  test('asks for the last day of a meeting whose day was just typed; the same again is no other', async () => {
    const { asker, asked } = typist('', '', '', '2569-06-11', '2569-06-12', '', '', '', '', '');
    expect(await askFor({}, asker, content)).toEqual({ meetingDate: '2569-06-11', lastDay: '2569-06-12' });
    expect(asked[4]).toEqual(['lastDay']);
    const same = typist('', '', '', '2569-06-11', '2569-06-11', '', '', '', '', '');
    expect(await askFor({}, same.asker, content)).toEqual({ meetingDate: '2569-06-11' });
  });

  test('asks for no last day where the day was given', async () => {
    const { asker, asked } = typist(...Array.from({ length: 9 }, () => ''));
    await askFor({ meetingDate: '2569-06-11' }, asker, content);
    expect(asked.flat()).not.toContain('lastDay');
  });

  test('ends where the person breaks off', async () => {
    const { asker, asked } = typist('ก', 'ข');
    expect(await askFor({}, asker, content)).toBeUndefined();
    expect(asked).toHaveLength(3);
  });
});

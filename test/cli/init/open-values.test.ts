import { describe, expect, test } from 'vitest';
import { openLetterDate, openMeetingDate, openNumber } from '../../../src/cli/init/open-values.ts';
import { monthNow } from '../../../src/cli/init/today.ts';
import type { Month } from '../../../src/thai/dates.ts';

const june: Month = { kind: 'month', year: 2026, month: 6 };

describe('what stands open', () => {
  test('the number has the ministry’s code, or none that there is', () => {
    expect(openNumber({ ministry: 'กระทรวงคมนาคม' })).toBe('คค 0000/');
    expect(openNumber({ ministry: 'กรมทางหลวง' })).toBe('ออ 0000/');
    expect(openNumber({})).toBe('ออ 0000/');
  });

  test('the letter has this month, or that of a meeting still to come', () => {
    expect(openLetterDate({}, june)).toBe('2569-06');
    expect(openLetterDate({ meetingDate: '2569-05-30' }, june)).toBe('2569-06');
    expect(openLetterDate({ meetingDate: '2 มกราคม 2570' }, june)).toBe('2570-01');
    expect(openLetterDate({ meetingDate: '2569-06-30', lastDay: '2569-07-01' }, june)).toBe('2569-07');
    expect(openLetterDate({ meetingDate: 'เมื่อวาน' }, june)).toBe('2569-06');
  });

  test('the meeting has the month of the letter', () => {
    expect(openMeetingDate({}, june)).toBe('2569-06');
    expect(openMeetingDate({ date: '2569-03-02' }, june)).toBe('2569-03');
  });

  test('a month begins when it does in Thailand', () => {
    const midnight = Date.UTC(2026, 5, 30, 17) / 1000;
    expect(monthNow(midnight - 1)).toEqual(june);
    expect(monthNow(midnight)).toEqual({ ...june, month: 7 });
  });
});

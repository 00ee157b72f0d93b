import { describe, expect, test } from 'vitest';
import { thaiDigits } from '../../src/thai/numerals.ts';
import { formatTime, parseTime } from '../../src/thai/time.ts';

describe('times of day', () => {
  test.each([
    ['09.30', '๐๙.๓๐ น.'],
    ['9:30', '๐๙.๓๐ น.'],
    ['๐๙.๓๐ น.', '๐๙.๓๐ น.'],
    ['เวลา 13.00 น.', '๑๓.๐๐ น.'],
    ['0.05', '๐๐.๐๕ น.'],
    ['24.00', '๒๔.๐๐ น.'],
    [' 09.30 ', '๐๙.๓๐ น.'],
  ])('%s → %s', (text, printed) => {
    const time = parseTime(text);
    expect(time && thaiDigits(formatTime(time)).text).toBe(printed);
  });

  test.each(['', '9', '9.3', '25.00', '24.01', '12.60', 'เช้า', '09.30.00'])('%j is no time of day', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

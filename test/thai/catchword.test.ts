import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../src/thai/breaks.ts';
import { firstWords } from '../../src/thai/catchword.ts';

const breaker = createBreaker([]);

describe('firstWords', () => {
  test.each([
    ['ต้องสร้างความเข้าใจในพื้นที่', 2, 'ต้องสร้าง'],
    ['๒) ต้องสร้างความเข้าใจ', 2, '๒) ต้องสร้าง'],
    ['คณะรัฐมนตรีได้มีมติเห็นชอบ', 1, 'คณะรัฐมนตรี'],
    ['ความร่วมมือระหว่างหน่วยงาน', 2, 'ความร่วมมือระหว่าง'],
    ['ทั้งนี้ กระทรวงการคลังได้', 1, 'ทั้งนี้'],
    ['ครั้งที่ ๓ ระหว่างวันที่', 1, 'ครั้งที่ ๓'],
    ['งบประมาณ', 3, 'งบประมาณ'],
    ['', 2, ''],
  ])('%s, %i: %s', (text, count, words) => {
    expect(firstWords(text, count, breaker)).toBe(words);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberingBreakers } from '../../src/thai/breakers.ts';
import { createBreaker } from '../../src/thai/breaks.ts';

const text = fc.stringMatching(/^[ก-ฮะาิีุูเแโ่้ 0-9().]{0,30}$/);

test('what is remembered is what would be found anew, whatever was broken before and with whatever held words', () => {
  const packet = fc.record({ held: fc.constantFrom([], ['ประชุมแรงงาน'], ['กลุ่มงานอาเซียน']), texts: fc.array(text) });
  fc.assert(
    fc.property(fc.array(packet, { maxLength: 4 }), (packets) => {
      const breakerOf = rememberingBreakers();
      for (const { held, texts } of [...packets, ...packets]) {
        const breaker = breakerOf(held);
        for (const each of [...texts, ...texts]) expect(breaker(each)).toEqual(createBreaker(held)(each));
      }
    }),
    { numRuns: 20 },
  );
});

test('a text is broken once for its packet and the next, and anew after a packet without it', () => {
  const breakerOf = rememberingBreakers();
  const first = breakerOf([]);
  const breaks = first('ประชุมคณะรัฐมนตรี');
  expect(first('ประชุมคณะรัฐมนตรี')).toBe(breaks);
  expect(breakerOf([])('ประชุมคณะรัฐมนตรี')).toBe(breaks);
  breakerOf([]);
  expect(breakerOf([])('ประชุมคณะรัฐมนตรี')).not.toBe(breaks);
});

test('a text that is in every packet stays known', () => {
  const breakerOf = rememberingBreakers();
  const breaks = breakerOf([])('ประชุมคณะรัฐมนตรี');
  for (let packet = 0; packet < 3; packet++) expect(breakerOf([])('ประชุมคณะรัฐมนตรี')).toBe(breaks);
});

test('other held words break otherwise, also a text that is known', () => {
  const breakerOf = rememberingBreakers();
  const breaks = breakerOf([])('กลุ่มงานอาเซียน');
  expect(breakerOf(['กลุ่มงานอาเซียน'])('กลุ่มงานอาเซียน')).not.toEqual(breaks);
  expect(breakerOf([])('กลุ่มงานอาเซียน')).toEqual(breaks);
});

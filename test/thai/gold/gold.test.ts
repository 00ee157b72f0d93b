import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createBreaker } from '../../../src/thai/breaks.ts';
import { PENALTY } from '../../../src/thai/penalty.ts';
import { parseGold, parsePhrase } from './gold.ts';
import { figures, type Measurement, measure } from './measure.ts';

const tuning = parseGold(source('tuning'));
const heldOut = parseGold(source('held-out'));

function source(half: 'tuning' | 'held-out'): string {
  return readFileSync(new URL(`${half}.txt`, import.meta.url), 'utf8');
}

function measured(half: typeof tuning): Measurement {
  return measure(
    half.flatMap(({ phrases }) => phrases),
    createBreaker([]),
  );
}

function expectGood({ required, found, offered, right, released }: Measurement, message: string): void {
  expect(found / required, message).toBeGreaterThanOrEqual(0.98);
  expect(right / offered, message).toBeGreaterThanOrEqual(0.96);
  expect(released, message).toBe(0);
}

describe('breaks measured against phrases marked by hand', () => {
  // `GOLD=tuning npx vitest run test/thai/gold` lists the misses: [-] missing, [+] wrong, [~] a held space broken.
  test('the tuning half', () => {
    const measurement = measured(tuning);
    const misses = [figures(measurement), ...measurement.misses].join('\n');
    const listed = process.env.GOLD === 'tuning';
    if (listed) process.stdout.write(`${misses}\n`);
    expectGood(measurement, listed ? figures(measurement) : misses);
  });

  // Figures alone: a half whose phrases are shown can be tuned on, and no longer proves anything.
  test('the held-out half', () => {
    const measurement = measured(heldOut);
    if (process.env.GOLD !== undefined) process.stdout.write(`held-out: ${figures(measurement)}\n`);
    expectGood(measurement, figures(measurement));
  });
});

describe('the gold files', () => {
  test('have halves of one mix that share no phrase', () => {
    const mix = (half: typeof tuning) => half.map(({ title, phrases }) => `${title}: ${phrases.length}`);
    expect(mix(heldOut)).toEqual(mix(tuning));
    const texts = [...tuning, ...heldOut].flatMap(({ phrases }) => phrases.map(({ text }) => text));
    expect(texts.length).toBeGreaterThanOrEqual(340);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter(({ length }) => length < 25 || length > 90).length).toBe(0);
  });

  test.each(['tuning', 'held-out'] as const)('are marked inside words and phrases only: %s', (half) => {
    const misplaced = /^(?!#).*([|·~ ]{2}|(?<![\p{L}\p{M}])\||\|(?!\p{L}))|^[|·~ ]|[|·~ ]$/u;
    const lines = source(half).split('\n');
    expect(
      [...lines.keys()].filter((index) => !lines[index]?.startsWith('#') && misplaced.test(lines[index] ?? '')),
    ).toEqual([]);
  });

  test('are read with their marks taken out', () => {
    expect(parsePhrase('ข้อ~๒ ให้|ผู้·แทน')).toEqual({
      text: 'ข้อ ๒ ให้ผู้แทน',
      required: new Set([9]),
      optional: new Set([12]),
      held: new Set([4]),
    });
  });

  test('count what is missing, wrong, torn and released', () => {
    const phrase = parsePhrase('ข้อ~๒ ให้|ผู้·แทน|ไป/มา');
    const places = [4, 6, 10, 12, 18].map((at) => ({ at, penalty: 0, space: at < 7 }));
    const measurement = measure([phrase], () => [...places, { at: 15, penalty: PENALTY.lastResort, space: false }]);
    expect(measurement).toEqual({
      required: 2,
      found: 0,
      offered: 2,
      right: 1,
      torn: 1,
      released: 1,
      misses: ['ข้อ [~]๒ ให้[-]ผ[+]ู้แทน[-]ไป/[+]มา'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { afterMoment, type Moment, shownOf } from '../../../../src/preview/page/form/draft.ts';

/** A text that takes what is typed without the space at its end, and refuses `!`. */
function desk(stored: string) {
  const written: string[] = [];
  const write = (typed: string, moment: Moment) => {
    if (typed.includes('!')) return undefined;
    written.push(`${moment} ${typed}`);
    return typed.trimEnd();
  };
  return { stored, write, written };
}

describe('what is typed', () => {
  test('is shown until it is written, and as it was typed while the text says the same', () => {
    expect(shownOf(undefined, 'a')).toBe('a');
    expect(shownOf({ typed: 'ab' }, 'a')).toBe('ab');
    expect(shownOf({ typed: 'ab ', writtenAs: 'ab' }, 'ab')).toBe('ab ');
  });

  test('gives way to a text that was changed since', () => {
    expect(shownOf({ typed: 'ab', writtenAs: 'ab' }, 'a')).toBe('a');
    const at = desk('a');
    expect(afterMoment({ typed: 'ab', writtenAs: 'ab' }, at, 'leave')).toBeUndefined();
    expect(at.written).toEqual([]);
  });

  test('is written at a pause and stays in the box, and leaves it when the box is left', () => {
    const at = desk('a');
    const paused = afterMoment({ typed: 'ab ' }, at, 'pause');
    expect(paused).toEqual({ typed: 'ab ', writtenAs: 'ab' });
    expect(afterMoment(paused, { ...at, stored: 'ab' }, 'leave')).toBeUndefined();
    expect(at.written).toEqual(['pause ab ', 'leave ab ']);
  });

  test('is kept where it cannot be written', () => {
    expect(afterMoment({ typed: 'a!' }, desk('a'), 'leave')).toEqual({ typed: 'a!' });
  });
});

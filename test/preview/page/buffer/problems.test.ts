import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { desk, problem } from './desk.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const told = (at: ReturnType<typeof desk>) =>
  at.buffer.problems.value.map(({ message, at: spot, fix }) => [message.what, spot?.stretch?.start, fix?.text]);

describe('problems', () => {
  test('are those of the last build while the text is the file’s', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell('a: 1\nb: 2\n', [problem('wrong', 5, 6)]);
    expect(told(at)).toEqual([['wrong', 5, undefined]]);
    expect(at.asked).toEqual([]);
  });

  test('move with the text that is typed before them, and know their line', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell(undefined, [problem('not of this text', 0, 1)]);
    await at.tell('a: 1\nb: 2\n', [problem('wrong', 5, 6)]);
    at.type(0, '# ก\n');
    expect(at.buffer.problems.value[0]?.at?.stretch).toEqual({ start: 9, end: 10, line: 3, column: 1 });
  });

  test('keep their fix where its stretch is untouched, and lose it where it was edited', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell('a: 1\nb: 2\n', [problem('one', 3, 4, 'x'), problem('two', 8, 9, 'y')]);
    at.type(4, '0');
    expect(at.buffer.problems.value.map(({ fix }) => fix)).toEqual([undefined, { start: 9, end: 10, text: 'y' }]);
  });

  test('of edited text are asked for when nothing was typed for a moment, once', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.answers.problems = [problem('of the edit', 0, 1)];
    at.type(4, '2');
    await vi.advanceTimersByTimeAsync(300);
    at.type(5, '3');
    await vi.advanceTimersByTimeAsync(300);
    expect(at.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(at.asked).toEqual([{ kind: 'check', text: 'a: 123\n' }]);
    expect(told(at)).toEqual([['of the edit', 0, undefined]]);
  });

  test('that come late are moved by what was typed since, and asked for anew', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.answers.problems = [problem('of the edit', 3, 4)];
    let answer = () => {};
    at.answers.slow = new Promise((resolve) => {
      answer = resolve;
    });
    at.type(4, '2');
    await vi.advanceTimersByTimeAsync(500);
    at.type(0, '#\n');
    await vi.advanceTimersByTimeAsync(500);
    expect(at.asked).toHaveLength(1);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(told(at)).toEqual([['of the edit', 5, undefined]]);
    await vi.advanceTimersByTimeAsync(500);
    expect(at.asked.at(-1)).toEqual({ kind: 'check', text: '#\na: 12\n' });
    expect(at.asked).toHaveLength(2);
  });

  test('of a text that was undone to the file’s are the build’s again', async () => {
    const at = desk('a: 1\n');
    await at.tell('a: 1\n', [problem('built', 0, 1)]);
    at.answers.problems = [];
    at.type(4, '2');
    await vi.advanceTimersByTimeAsync(500);
    expect(told(at)).toEqual([]);
    at.dispatch({ changes: { from: 4, to: 5 } });
    expect(told(at)).toEqual([['built', 0, undefined]]);
  });

  test('stay after saving until the build of the saved text is told', async () => {
    const at = desk('a: 1\n');
    await at.tell('a: 1\n', [problem('old', 3, 4)]);
    at.type(0, '#\n');
    await at.buffer.save();
    expect(told(at)).toEqual([['old', 5, undefined]]);
    await at.tell('#\na: 1\n', [problem('new', 2, 3)]);
    expect(told(at)).toEqual([['new', 2, undefined]]);
  });

  test('are kept when the server does not answer', async () => {
    const at = desk('a: 1\n');
    await at.tell('a: 1\n', [problem('old', 3, 4)]);
    at.answers.down = true;
    at.type(0, '#\n');
    await vi.advanceTimersByTimeAsync(500);
    expect(told(at)).toEqual([['old', 5, undefined]]);
  });

  test('of a file that cannot be read are shown with those of the text that is kept', async () => {
    const at = desk('a: 1\n');
    await at.tell('a: 1\n', [problem('of the text', 0, 1)]);
    at.write(undefined);
    await at.tell(undefined, [{ code: 'gone', severity: 'error', message: { what: 'gone' }, related: [] }]);
    expect(at.buffer.problems.value.map(({ message }) => message.what)).toEqual(['gone', 'of the text']);
    expect(at.buffer.text.value).toBe('a: 1\n');
  });
});

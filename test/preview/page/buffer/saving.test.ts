import { undo } from '@codemirror/commands';
import { describe, expect, test } from 'vitest';
import { desk, settled } from './desk.ts';

describe('the buffer at opening', () => {
  test('takes the text of the file, which is nothing to undo', async () => {
    const at = desk('subject: ก\n');
    await at.tell();
    expect(at.buffer.text.value).toBe('subject: ก\n');
    expect(at.buffer.dirty.value).toBe(false);
    at.run(undo as never);
    expect(at.buffer.text.value).toBe('subject: ก\n');
  });
});

describe('saving', () => {
  test('writes the text and is clean after it', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    expect(at.buffer.dirty.value).toBe(true);
    await at.buffer.save();
    expect(at.file()).toBe('a: 12\n');
    expect(at.buffer.dirty.value).toBe(false);
  });

  test('asks nothing of the server while there is nothing to save', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    await at.buffer.save();
    expect(at.asked).toEqual([]);
  });

  test('keeps what is typed while it is under way, as not saved', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    let answer = () => {};
    at.answers.slow = new Promise((resolve) => {
      answer = resolve;
    });
    const saving = at.buffer.save();
    expect(at.buffer.saving.value).toBe(true);
    at.type(5, '3');
    answer();
    await saving;
    expect(at.buffer.saving.value).toBe(false);
    expect(at.file()).toBe('a: 12\n');
    expect(at.buffer.text.value).toBe('a: 123\n');
    expect(at.buffer.dirty.value).toBe(true);
    await at.buffer.save();
    expect(at.file()).toBe('a: 123\n');
  });

  test('is not undone by the server telling of the file before it, or of an earlier save', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    await at.buffer.save();
    at.type(5, '3');
    await at.buffer.save();
    for (const built of ['a: 1\n', 'a: 12\n', 'a: 123\n']) {
      await at.tell(built);
      expect(at.buffer.text.value).toBe('a: 123\n');
      expect(at.buffer.conflict.value).toBeUndefined();
    }
  });

  test('is followed again once told of: the earlier text put back by another program is taken', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    await at.buffer.save();
    await at.tell();
    at.write('a: 1\n');
    await at.tell();
    expect(at.buffer.text.value).toBe('a: 1\n');
    expect(at.buffer.dirty.value).toBe(false);
  });

  test('says so when the file is gone, and saves when it is back', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    at.write(undefined);
    await at.tell();
    await at.buffer.save();
    expect(at.buffer.unwritten.value.map(({ code }) => code)).toEqual(['input-gone']);
    expect(at.buffer.text.value).toBe('a: 12\n');
    at.write('a: 1\n');
    await at.tell();
    expect(at.buffer.unwritten.value).toEqual([]);
    await at.buffer.save();
    expect(at.file()).toBe('a: 12\n');
  });

  test('says so when the server does not answer, and keeps the text', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    at.answers.down = true;
    await at.buffer.save();
    expect(at.buffer.unwritten.value.map(({ code }) => code)).toEqual(['unreachable']);
    expect(at.buffer.dirty.value).toBe(true);
    expect(at.buffer.saving.value).toBe(false);
    at.answers.down = false;
    await at.buffer.save();
    expect(at.buffer.unwritten.value).toEqual([]);
    expect(at.file()).toBe('a: 12\n');
  });

  test('waits with a file that changed meanwhile until it has its own answer', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '2');
    let answer = () => {};
    at.answers.slow = new Promise((resolve) => {
      answer = resolve;
    });
    const saving = at.buffer.save();
    await at.tell('a: 12\n');
    answer();
    await saving;
    await settled();
    expect(at.buffer.text.value).toBe('a: 12\n');
    expect(at.buffer.conflict.value).toBeUndefined();
    expect(at.buffer.dirty.value).toBe(false);
  });
});

describe('an edit from elsewhere on the page', () => {
  test('is one step of undo, whatever it changes', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell();
    at.type(4, '0');
    at.buffer.edit([
      { start: 3, end: 5, text: 'x' },
      { start: 9, end: 10, text: 'y' },
    ]);
    expect(at.buffer.text.value).toBe('a: x\nb: y\n');
    at.run(undo as never);
    expect(at.buffer.text.value).toBe('a: 10\nb: 2\n');
    at.run(undo as never);
    expect(at.buffer.text.value).toBe('a: 1\nb: 2\n');
  });

  test('ends lines the way the document does', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.buffer.edit([{ start: 5, end: 5, text: 'b: 2\r\nc: 3\r\n' }]);
    expect(at.buffer.text.value).toBe('a: 1\nb: 2\nc: 3\n');
  });
});

import { redo, undo } from '@codemirror/commands';
import { describe, expect, test } from 'vitest';
import { desk } from './desk.ts';

async function conflicted() {
  const at = desk('a: 1\nb: 2\n');
  await at.tell();
  at.type(4, '0');
  at.write('a: 1\nb: 3\n');
  await at.tell();
  return at;
}

describe('a file changed on disk', () => {
  test('is taken as it is where nothing was edited, and the cursor stays in its word', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell();
    at.dispatch({ selection: { anchor: 9 } });
    at.write('new: 0\na: 1\nb: 2\n');
    await at.tell();
    expect(at.buffer.text.value).toBe('new: 0\na: 1\nb: 2\n');
    expect(at.buffer.dirty.value).toBe(false);
    expect(at.state().selection.main.anchor).toBe(16);
  });

  test('leaves the steps of undo that were made before', async () => {
    const at = desk('a: 1\nb: 2\n');
    await at.tell();
    at.type(4, '0');
    await at.buffer.save();
    await at.tell();
    at.write('# top\na: 10\nb: 2\n');
    await at.tell();
    at.run(undo as never);
    expect(at.buffer.text.value).toBe('# top\na: 1\nb: 2\n');
  });

  test('under edits keeps both texts until one is chosen', async () => {
    const at = await conflicted();
    expect(at.buffer.text.value).toBe('a: 10\nb: 2\n');
    expect(at.buffer.conflict.value?.text).toBe('a: 1\nb: 3\n');
    expect(at.file()).toBe('a: 1\nb: 3\n');
  });

  test('is not written over while the choice is open: saving shows it again', async () => {
    const at = await conflicted();
    const before = at.buffer.conflict.value;
    await at.buffer.save();
    expect(at.file()).toBe('a: 1\nb: 3\n');
    expect(at.buffer.conflict.value).toEqual(before);
    expect(at.buffer.conflict.value).not.toBe(before);
  });

  test('that is the edited text by chance is no conflict', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '0');
    at.write('a: 10\n');
    await at.tell();
    expect(at.buffer.conflict.value).toBeUndefined();
    expect(at.buffer.dirty.value).toBe(false);
  });

  test('and changed back ends the conflict', async () => {
    const at = await conflicted();
    at.write('a: 1\nb: 2\n');
    await at.tell();
    expect(at.buffer.conflict.value).toBeUndefined();
    expect(at.buffer.text.value).toBe('a: 10\nb: 2\n');
    await at.buffer.save();
    expect(at.file()).toBe('a: 10\nb: 2\n');
  });

  test('and changed again shows its newest text', async () => {
    const at = await conflicted();
    at.write('a: 1\nb: 4\n');
    await at.tell();
    expect(at.buffer.conflict.value?.text).toBe('a: 1\nb: 4\n');
  });

  test('found only by saving is a conflict as well, with nothing written', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.type(4, '0');
    at.write('a: 2\n');
    await at.buffer.save();
    expect(at.buffer.conflict.value?.text).toBe('a: 2\n');
    expect(at.file()).toBe('a: 2\n');
    expect(at.buffer.text.value).toBe('a: 10\n');
  });

  test('twice while the page is fetching it ends at its newest text', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    at.write('a: 2\n');
    const first = at.tell();
    at.write('a: 3\n');
    const second = at.tell();
    await Promise.all([first, second]);
    expect(at.buffer.text.value).toBe('a: 3\n');
  });

  test('waits for the end of a word that is being composed', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    const end = at.compose();
    at.write('a: 2\n');
    await at.tell();
    expect(at.buffer.text.value).toBe('a: 1\n');
    end();
    expect(at.buffer.text.value).toBe('a: 2\n');
  });

  test('is a conflict if the composed word edited the text meanwhile', async () => {
    const at = desk('a: 1\n');
    await at.tell();
    const end = at.compose();
    at.write('a: 2\n');
    await at.tell();
    at.type(4, 'ก');
    end();
    expect(at.buffer.text.value).toBe('a: 1ก\n');
    expect(at.buffer.conflict.value?.text).toBe('a: 2\n');
  });
});

describe('keeping mine', () => {
  test('saves over the file, only when saved', async () => {
    const at = await conflicted();
    at.buffer.settle('mine');
    expect(at.buffer.conflict.value).toBeUndefined();
    expect(at.buffer.text.value).toBe('a: 10\nb: 2\n');
    expect(at.buffer.dirty.value).toBe(true);
    expect(at.file()).toBe('a: 1\nb: 3\n');
    await at.buffer.save();
    expect(at.file()).toBe('a: 10\nb: 2\n');
    expect(at.buffer.dirty.value).toBe(false);
  });

  test('finds places of the file in the edited text, and the reverse', async () => {
    const at = await conflicted();
    at.buffer.settle('mine');
    expect(at.buffer.here({ start: 5, end: 6 })).toEqual({ start: 6, end: 7 });
    expect(at.buffer.inFile({ start: 6, end: 7 })).toEqual({ start: 5, end: 6 });
  });
});

describe('taking theirs', () => {
  test('is clean, and undo brings the edits back', async () => {
    const at = await conflicted();
    at.buffer.settle('theirs');
    expect(at.buffer.conflict.value).toBeUndefined();
    expect(at.buffer.text.value).toBe('a: 1\nb: 3\n');
    expect(at.buffer.dirty.value).toBe(false);
    at.run(undo as never);
    expect(at.buffer.text.value).toBe('a: 10\nb: 2\n');
    expect(at.buffer.dirty.value).toBe(true);
    at.run(redo as never);
    expect(at.buffer.text.value).toBe('a: 1\nb: 3\n');
  });
});

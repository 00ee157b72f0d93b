import { expect, test } from 'vitest';
import { isUndo } from '../../../../src/preview/page/form/undo-key.ts';

const key = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, code: 'KeyZ' };

test.each([
  [{ ctrlKey: true }, true],
  [{ metaKey: true }, true],
  [{}, false],
  [{ ctrlKey: true, shiftKey: true }, false],
  [{ ctrlKey: true, altKey: true }, false],
  [{ ctrlKey: true, code: 'KeyS' }, false],
])('the key %j asks to undo: %j', (pressed, undoes) => {
  expect(isUndo({ ...key, ...pressed })).toBe(undoes);
});

import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { applied } from '../../../../src/edit/index.ts';
import type { Edit } from '../../../../src/preview/contract.ts';
import { writerOf } from '../../../../src/preview/page/form/desk.ts';
import type { Stage } from '../../../../src/preview/page/stage.ts';
import { schema } from './inputs.ts';

/** A stage with a text that edits change at once, as the real one does. */
function desk(first: string) {
  const text = signal(first);
  let edits = 0;
  const edit = (made: readonly Edit[]) => {
    edits += 1;
    text.value = applied(text.peek(), made);
  };
  const write = writerOf({ buffer: { text, edit } } as unknown as Stage, schema);
  return { write, text, steps: () => edits };
}

describe('the form writes', () => {
  test('two changes shortly after each other, both into the text as it is then', () => {
    const { write, text, steps } = desk('kind: information\nsubject: a # c\ndate: x\n');
    write.set(['subject'], 'much longer than before');
    write.set(['date'], '2569-06-23');
    expect(text.value).toBe('kind: information\nsubject: much longer than before # c\ndate: 2569-06-23\n');
    expect(steps()).toBe(2);
  });

  test('new keys where the schema has them', () => {
    const { write, text } = desk('kind: information\ndate: x\n');
    write.set(['number'], 'นร 0505/1');
    write.insert(['contact', 'phone'], 0, '');
    write.set(['signatory', 'name'], 'ก');
    expect(text.value).toBe(
      'kind: information\nnumber: นร 0505/1\ndate: x\nsignatory:\n  name: ก\ncontact:\n  phone:\n    - ""\n',
    );
  });

  test('nothing where nothing changes, or nothing can', () => {
    const { write, text, steps } = desk('kind: information\nkind: x\nsubject: a\n');
    expect(write.set(['subject'], 'a')).toBeUndefined();
    expect(write.set(['kind'], 'y')).toBe('duplicate-key');
    expect(write.swap(['subject'], 0)).toBe('other-kind');
    expect([text.value, steps()]).toEqual(['kind: information\nkind: x\nsubject: a\n', 0]);
  });
});

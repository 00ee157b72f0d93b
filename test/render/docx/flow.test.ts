import { describe, expect, test } from 'vitest';
import type { Gap, Group } from '../../../src/model/document.ts';
import { flow } from '../../../src/render/docx/flow.ts';
import { paragraph, styles, table } from './papers.ts';

const line = (words: string) => paragraph(styles.body, words);
const gap: Gap = { kind: 'gap', lines: 3 };
const group = (change: Partial<Group>): Group => ({
  kind: 'group',
  place: 'flow',
  linesBefore: 0,
  blocks: [line('ก'), gap, line('ข')],
  ...change,
});

describe('flow of blocks', () => {
  test('the blocks of a group are a chain that ends with its last block', () => {
    expect(flow([group({})]).map(({ keep }) => keep)).toEqual([
      { keepNext: true, keepLines: true },
      { keepNext: true, keepLines: true },
      { keepLines: true },
    ]);
  });

  test('the text before a group stays with it, over empty lines', () => {
    const keeps = flow([line('ก'), line('ข'), gap, group({ linesBefore: 2 })]).map(
      ({ keep }) => keep.keepNext ?? false,
    );
    expect(keeps).toEqual([false, true, true, true, true, false]);
  });

  test('a table before a group is not tied to it', () => {
    const keeps = flow([table('all'), group({ linesBefore: 2 })]).map(({ keep }) => keep.keepNext ?? false);
    expect(keeps).toEqual([false, true, true, false]);
  });

  test('a page break starts a page at the next block', () => {
    const starts = flow([line('ก'), { kind: 'page-break' }, group({})]).map(
      ({ keep }) => keep.pageBreakBefore ?? false,
    );
    expect(starts).toEqual([false, true, false, false]);
  });

  test('what stands at the foot follows the text after three empty lines', () => {
    expect(flow([line('ก'), group({ place: 'foot' })])[1]?.block).toEqual({ kind: 'gap', lines: 3 });
    expect(flow([line('ก'), gap, group({ place: 'foot' })])).toHaveLength(5);
  });
});

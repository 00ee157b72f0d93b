import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/model/document.ts';
import { leadsIn } from '../../src/thai/lead-in.ts';
import { paragraph, table, text } from '../layout/documents.ts';

const following = paragraph('กระทรวงการคลังได้พิจารณาแล้ว');
const item = (level: number) => paragraph('ด้านสังคม', {}, { list: { level } });

describe('a paragraph that must not be left at the foot of a page', () => {
  test.each(['ที่ประชุมสรุปได้ดังนี้', 'มีสาระสำคัญ ดังต่อไปนี้ ', 'ประกอบด้วย', 'หน่วยงานที่เกี่ยวข้อง ได้แก่', 'แนวคิด :', 'สรุปได้ดังนี้ -'])(
    'announces what follows: %s',
    (words) => {
      expect(leadsIn(paragraph(words), following)).toBe(true);
      expect(leadsIn(paragraph(words), undefined)).toBe(true);
    },
  );

  test.each(['', 'กระทรวงการคลังพิจารณาแล้ว', 'ดังนี้แล้วจึงเสนอ', 'จึงเรียนมาเพื่อโปรดทราบ'])('does not: %j', (words) => {
    expect(leadsIn(paragraph(words), following)).toBe(false);
  });

  test('announces with its last words, whatever they are set in', () => {
    const inlines: readonly Inline[] = [text('สรุปได้ดัง'), text('นี้', true)];
    expect(leadsIn(paragraph(inlines), following)).toBe(true);
    expect(leadsIn(paragraph([...inlines, { kind: 'break' }]), following)).toBe(true);
    expect(leadsIn(paragraph([...inlines, text(' แล้ว')]), following)).toBe(false);
    expect(leadsIn(paragraph([text('สรุปได้ดัง'), { kind: 'break' }, text('นี้')]), following)).toBe(false);
  });

  test('is a heading', () => {
    expect(leadsIn(paragraph('ข้อเท็จจริง', { keepWithNext: true }), following)).toBe(true);
    expect(leadsIn(paragraph('ข้อเท็จจริง', { keepWithNext: false }), following)).toBe(false);
  });

  test('is a list item above items of its own', () => {
    expect(leadsIn(item(1), item(2))).toBe(true);
    expect(leadsIn(item(0), item(1))).toBe(true);
  });

  test('is no item beside others, at the end of its list, or before a table', () => {
    expect(leadsIn(item(1), item(1))).toBe(false);
    expect(leadsIn(item(2), item(1))).toBe(false);
    expect(leadsIn(item(1), following)).toBe(false);
    expect(leadsIn(item(0), following)).toBe(false);
    expect(leadsIn(item(1), table([100], [], []))).toBe(false);
    expect(leadsIn(item(1), undefined)).toBe(false);
    expect(leadsIn(following, item(1))).toBe(false);
  });
});

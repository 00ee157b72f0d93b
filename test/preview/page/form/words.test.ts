import { describe, expect, test } from 'vitest';
import { itemName } from '../../../../src/preview/page/form/desk.ts';
import { groups } from '../../../../src/preview/page/form/fields.ts';
import { en, th } from '../../../../src/preview/page/words/form.ts';

function named(path: string) {
  const field = groups.flatMap(({ fields }) => fields).find((each) => each.path === path);
  if (!field) throw new Error(`no field ${path}`);
  return [itemName(field, 0, th), itemName(field, 0, en)];
}

describe('an item of a list', () => {
  test('is called by its place', () => {
    expect(named('copies_to')).toEqual(['ผู้รับสำเนา ลำดับที่ 1', 'recipient 1']);
  });

  test('says its printed number too, where the checklist and the memo come first', () => {
    expect(named('enclosures')).toEqual(['สิ่งที่ส่งมาด้วย รายการที่ 1 (พิมพ์เป็นลำดับที่ 3)', 'enclosure 1 (printed as number 3)']);
  });

  test('that was removed stands apart from what is said of it', () => {
    expect(th.removed('ผู้รับสำเนา ลำดับที่ 1')).toBe('ลบผู้รับสำเนา ลำดับที่ 1 แล้ว');
  });
});

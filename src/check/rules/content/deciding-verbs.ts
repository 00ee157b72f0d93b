/** What the cabinet does when it decides (domain.md D.4); a matter for information asks for none of it. */
export const DECIDING_VERBS: readonly string[] = [
  'อนุมัติ',
  'เห็นชอบ',
  'เห็นควร',
  'อนุญาต',
  'มอบหมาย',
  'รับหลักการ',
  'แต่งตั้ง',
  'ยกเว้น',
];

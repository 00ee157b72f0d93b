/** Words that end a line which announces what follows: a list, a table, another paragraph. */
export const ANNOUNCING: readonly string[] = `
ดังนี้
ดังต่อไปนี้
ต่อไปนี้
ดังตารางข้างล่าง
ได้แก่
คือ
เช่น
อาทิ
ประกอบด้วย
แบ่งเป็น
แบ่งออกเป็น
แยกเป็น
จำแนกเป็น
จำแนกได้เป็น
`
  .trim()
  .split('\n');

/** Units that count points of a text and nothing else: what a list is announced with, 3 ประการ ดังนี้. */
export const ABSTRACT_UNITS = `
ข้อ
ประการ
ประเด็น
เรื่อง
ด้าน
แนวทาง
มาตรการ
ขั้นตอน
หัวข้อ
ส่วน
ประเภท
รูปแบบ
ปัจจัย
ยุทธศาสตร์
เป้าหมาย
วิธี
ลักษณะ
กรณี
ระยะ
ข้อเสนอ
ข้อสังเกต
`
  .trim()
  .split('\n');

/**
 * Words that name the number after them: ข้อ 2, พ.ศ. 2550. The number then counts nothing, so a unit may
 * part from it: พ.ศ. 2550 | เรื่อง.
 */
export const ORDINAL_LABELS = `
พ.ศ.
ค.ศ.
ร.ศ.
จ.ศ.
ที่
ข้อ
ข้อย่อย
มาตรา
วรรค
อนุมาตรา
หมวด
ลักษณะ
บรรพ
ภาคผนวก
ลำดับ
เลขที่
หมายเลข
หน้า
เล่ม
ตอน
ตอนพิเศษ
ชั้น
ห้อง
ห้องประชุม
อาคาร
หมู่
ซอย
เขต
รุ่น
รหัส
รหัสไปรษณีย์
ปี
ปีงบประมาณ
ปีการศึกษา
ร้อยละ
อ้างถึง
ต่อ
`
  .trim()
  .split('\n');

/** Words before a number that counts the unit after it: จำนวน 1 ชุด, ทั้ง 75 จังหวัด. */
export const COUNT_LABELS = `
จำนวน
รวม
ทั้ง
ทั้งหมด
ทั้งสิ้น
อีก
เพียง
ประมาณ
กว่า
เกิน
ละ
ระยะ
ภายใน
วงเงิน
อายุ
ทุก
ทุก ๆ
`
  .trim()
  .split('\n');

/** Words before a telephone number. */
export const PHONE_LABELS = `
โทร.
โทรศัพท์
โทรสาร
โทรศัพท์มือถือ
มือถือ
สายด่วน
`
  .trim()
  .split('\n');

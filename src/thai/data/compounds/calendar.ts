/**
 * Months, days and eras.
 *
 * Compounds for line breaking, one a line: no bar, no break inside; a bar, a break inside is allowed where
 * nothing better is found. The dictionary of Intl.Segmenter splits each of them too finely or wrongly.
 */
export const CALENDAR = `
มกราคม
กุมภาพันธ์
มีนาคม
เมษายน
พฤษภาคม
มิถุนายน
กรกฎาคม
สิงหาคม
กันยายน
ตุลาคม
พฤศจิกายน
ธันวาคม
วันจันทร์
วันอังคาร
วันพุธ
วันพฤหัสบดี
วันศุกร์
วันเสาร์
วันอาทิตย์
วันหยุด
วันทำการ
พุทธศักราช
คริสต์ศักราช
ไตรมาส
ปัจจุบัน
ปี|ที่ผ่านมา
ที่ผ่านมา
ต่อไป
ต่อไปนี้
ต่อเนื่อง
ต่อต้าน
ต่อรอง
ต่อ|ไปรษณีย์
เป็นต้นไป
เป็นต้น
ตลอดจน
จนถึง
ตั้งแต่
`
  .trim()
  .split('\n');

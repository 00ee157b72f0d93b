/**
 * Months, days and eras.
 *
 * Compounds for line breaking, one a line: no bar, no break inside; a bar, a break inside is allowed where
 * nothing better is found. The dictionary of Intl.Segmenter splits each of them too finely or wrongly.
 */
export const CALENDAR = `
กรกฎาคม
กันยายน
กุมภาพันธ์
คริสต์ศักราช
จนถึง
ตลอดจน
ต่อต้าน
ต่อเนื่อง
ต่อไป
ต่อไปนี้
ต่อ|ไปรษณีย์
ต่อรอง
ตั้งแต่
ตุลาคม
ไตรมาส
ธันวาคม
ปัจจุบัน
เป็นต้น
เป็นต้นไป
พฤศจิกายน
พฤษภาคม
พุทธศักราช
มกราคม
มิถุนายน
มีนาคม
เมษายน
วันจันทร์
วันทำการ
วันพฤหัสบดี
วันพุธ
วันศุกร์
วันเสาร์
วันหยุด
วันอังคาร
วันอาทิตย์
สิงหาคม
`
  .trim()
  .split('\n');

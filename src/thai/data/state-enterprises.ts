/** What follows การ in the names of state enterprises: การรถไฟแห่งประเทศไทย, การประปานครหลวง. */
export const STATE_ENTERPRISES = `
กีฬา
เคหะ
ท่องเที่ยว
ทางพิเศษ
ท่าเรือ
นิคมอุตสาหกรรม
ประปา
ปิโตรเลียม
ไฟฟ้า
ยาง
ยาสูบ
รถไฟ
สื่อสาร
`
  .trim()
  .split('\n');

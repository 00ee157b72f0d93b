import type { Group } from '../field.ts';

/** What stands below a letter's text. */
export const people: readonly Group[] = [
  {
    id: 'signatory',
    label: { th: 'ผู้ลงนาม', en: 'Signatory' },
    fields: [
      { path: 'signatory.rank', label: { th: 'ยศหรือตำแหน่งทางวิชาการ', en: 'Rank' } },
      {
        path: 'signatory.name',
        label: { th: 'ชื่อและชื่อสกุล', en: 'Name' },
        hint: {
          th: 'ใส่คำนำหน้านามติดกับชื่อ ส่วนยศใส่ในช่องข้างบน',
          en: 'With the title (นาย, นาง, นางสาว) joined to it; a rank goes to the field above.',
        },
      },
      {
        path: 'signatory.position',
        label: { th: 'ตำแหน่ง', en: 'Position' },
        item: { th: 'บรรทัดของตำแหน่ง', en: 'line of the position' },
      },
      {
        path: 'signatory.acting.as',
        label: { th: 'ลงนามในฐานะ', en: 'Acting as' },
        hint: { th: 'เฉพาะเมื่อลงนามแทนผู้อื่น', en: 'Where it is signed in another’s place.' },
      },
      { path: 'signatory.acting.for', label: { th: 'แทนตำแหน่ง', en: 'For the position' }, hint: 'none' },
    ],
  },
  {
    id: 'contact',
    label: { th: 'เจ้าของเรื่องและการติดต่อ', en: 'Contact' },
    fields: [
      {
        path: 'contact.office',
        label: { th: 'หน่วยงาน', en: 'Unit' },
        item: { th: 'บรรทัดของหน่วยงาน', en: 'line of the unit' },
      },
      {
        path: 'contact.phone',
        label: { th: 'โทรศัพท์', en: 'Telephone' },
        item: { th: 'หมายเลขโทรศัพท์', en: 'telephone number' },
      },
      { path: 'contact.fax', label: { th: 'โทรสาร', en: 'Fax' }, hint: 'none' },
      { path: 'contact.email', label: { th: 'ไปรษณีย์อิเล็กทรอนิกส์', en: 'E-mail' } },
    ],
  },
  {
    id: 'copies',
    label: { th: 'สำเนาส่ง', en: 'Copies to' },
    fields: [
      {
        path: 'copies_to',
        label: { th: 'ผู้รับสำเนา', en: 'Who receives a copy' },
        hint: 'none',
        item: { th: 'ผู้รับสำเนา', en: 'recipient' },
      },
    ],
  },
];

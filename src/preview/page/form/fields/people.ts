import type { Group } from '../field.ts';

/** What stands below a letter's text. */
export const people: readonly Group[] = [
  {
    id: 'signatory',
    label: { th: 'ผู้ลงนาม', en: 'Signatory' },
    fields: [
      {
        path: 'signatory.rank',
        label: { th: 'ยศหรือตำแหน่งทางวิชาการ', en: 'Rank' },
        hint: {
          th: 'เช่น พลเอก หรือศาสตราจารย์ พิมพ์ไว้หน้าลายมือชื่อ เว้นไว้ถ้าไม่มี',
          en: 'Such as พลเอก or ศาสตราจารย์, printed before the signature; empty where there is none.',
        },
      },
      {
        path: 'signatory.name',
        label: { th: 'ชื่อและชื่อสกุล', en: 'Name of the signatory' },
        hint: {
          th: 'ใส่คำนำหน้านามติดกับชื่อ ส่วนยศใส่ในช่องข้างบน',
          en: 'With the title (นาย, นาง, นางสาว) joined to it; a rank goes to the field above.',
        },
      },
      {
        path: 'signatory.position',
        label: { th: 'ตำแหน่ง', en: 'Position' },
        hint: { th: 'ช่องละหนึ่งบรรทัด', en: 'One box a line.' },
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
        hint: { th: 'จากหน่วยงานใหญ่ไปเล็ก ช่องละหนึ่งบรรทัด', en: 'The larger body first, one box a line.' },
        item: { th: 'บรรทัดของหน่วยงาน', en: 'line of the unit' },
      },
      {
        path: 'contact.phone',
        label: { th: 'โทรศัพท์', en: 'Telephone' },
        hint: { th: 'ช่องละหนึ่งหมายเลข ไม่ต้องมีคำว่า โทร.', en: 'One box a number, without the label โทร.' },
        item: { th: 'หมายเลขโทรศัพท์', en: 'telephone number' },
      },
      { path: 'contact.fax', label: { th: 'โทรสาร', en: 'Fax' }, hint: 'none' },
      {
        path: 'contact.email',
        label: { th: 'ไปรษณีย์อิเล็กทรอนิกส์', en: 'E-mail' },
        hint: { th: 'ของหน่วยงานเจ้าของเรื่อง', en: 'Of the unit that handles the matter.' },
      },
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

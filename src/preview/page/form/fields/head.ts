import type { Group } from '../field.ts';

/** What stands above a letter's text. */
export const head: readonly Group[] = [
  {
    id: 'subject',
    label: { th: 'เรื่อง เลขที่ และวันที่', en: 'Subject, number and date' },
    hint: { th: 'ใช้ร่วมกันทั้งสามเอกสาร', en: 'Shared by the three papers.' },
    fields: [
      {
        path: 'kind',
        label: { th: 'ประเภทของเรื่อง', en: 'Kind of matter' },
        choices: { information: { th: 'เรื่องเพื่อทราบ', en: 'For information' } },
        hint: { th: 'ขณะนี้จัดทำได้เฉพาะเรื่องเพื่อทราบ', en: 'Matters for information are the only kind for now.' },
      },
      {
        path: 'subject',
        label: { th: 'เรื่อง', en: 'Subject' },
        hint: {
          th: 'ใช้ตรงกันทั้งสามเอกสาร เขียนเป็นวลี โดยไม่ต้องมีคำว่า “เรื่อง” นำหน้า',
          en: 'The same in all three papers: a noun phrase without the label เรื่อง.',
        },
      },
      {
        path: 'number',
        label: { th: 'เลขที่หนังสือ', en: 'Number' },
        hint: {
          th: 'เช่น พม 0201/15136 ถ้ายังไม่ออกเลข ให้เว้นหลังเครื่องหมายทับ แล้วเปิด “ฉบับร่าง” ด้านบน',
          en: 'Such as พม 0201/15136. Leave out what follows the slash while it is not issued, and switch “Draft” on above.',
        },
      },
      {
        path: 'date',
        label: { th: 'ลงวันที่', en: 'Date' },
        hint: {
          th: 'เช่น 17 เมษายน 2550 หรือ 2550-04-17 ปีเป็น พ.ศ. หรือ ค.ศ. ก็ได้ ในฉบับร่างใส่เพียงเดือนและปีได้',
          en: 'Such as 17 เมษายน 2550 or 2550-04-17, the year in either era; in a draft month and year will do.',
        },
      },
      {
        path: 'urgency',
        label: { th: 'ชั้นความเร็ว', en: 'Urgency' },
        hint: { th: 'เว้นไว้ถ้าเป็นเรื่องปกติ', en: 'None for an ordinary matter.' },
        half: true,
      },
      {
        path: 'secrecy',
        label: { th: 'ชั้นความลับ', en: 'Secrecy' },
        hint: { th: 'เว้นไว้ถ้าไม่เป็นเรื่องลับ', en: 'None for an open matter.' },
        half: true,
      },
      {
        path: 'copy.number',
        label: { th: 'ชุดที่', en: 'Copy number' },
        hint: { th: 'เฉพาะเรื่องที่มีชั้นความลับ', en: 'Of a classified paper.' },
        half: true,
      },
      {
        path: 'copy.of',
        label: { th: 'จากทั้งหมด (ชุด)', en: 'Of how many copies' },
        hint: { th: 'กรอกคู่กับชุดที่', en: 'Goes with the copy number.' },
        half: true,
      },
    ],
  },
  {
    id: 'sender',
    label: { th: 'ส่วนราชการและผู้รับ', en: 'Ministry and addressee' },
    fields: [
      {
        path: 'ministry.name',
        label: { th: 'ชื่อส่วนราชการ', en: 'Name of the body' },
        hint: { th: 'ชื่อเต็มของเจ้าของหนังสือ', en: 'In full: whoever issues the letter.' },
      },
      {
        path: 'ministry.address',
        label: { th: 'ที่ตั้ง', en: 'Address' },
        hint: { th: 'ช่องละหนึ่งบรรทัด', en: 'One box a line.' },
        item: { th: 'บรรทัดของที่ตั้ง', en: 'address line' },
      },
      {
        path: 'to',
        label: { th: 'เรียน', en: 'To' },
        hint: {
          th: 'ตำแหน่งของผู้รับหนังสือ โปรแกรมเลือกคำขึ้นต้นและคำลงท้ายให้ตามตำแหน่งนี้',
          en: 'The addressee’s position; salutation and closing follow from it.',
        },
      },
    ],
  },
  {
    id: 'references',
    label: { th: 'อ้างถึง', en: 'References' },
    fields: [
      {
        path: 'references',
        label: { th: 'หนังสือที่อ้างถึง', en: 'Letters referred to' },
        hint: {
          th: 'หนังสือฉบับก่อนที่เกี่ยวข้องกับเรื่องนี้ เว้นไว้ถ้าไม่มี',
          en: 'Earlier letters on the same matter; none where there are none.',
        },
        item: { th: 'หนังสือที่อ้างถึง', en: 'reference' },
        fields: [
          {
            path: 'from',
            label: { th: 'หนังสือของ', en: 'From' },
            hint: { th: 'ส่วนราชการที่ออกหนังสือ', en: 'The body that issued it.' },
          },
          {
            path: 'number',
            label: { th: 'ที่', en: 'Number' },
            hint: { th: 'เช่น นร 0505/ว 186', en: 'Such as นร 0505/ว 186.' },
            half: true,
          },
          {
            path: 'date',
            label: { th: 'ลงวันที่', en: 'Date' },
            hint: { th: 'เช่น 13 พฤษภาคม 2569', en: 'Such as 13 พฤษภาคม 2569.' },
            half: true,
          },
          {
            path: 'urgency',
            label: { th: 'ชั้นความเร็ว', en: 'Urgency' },
            hint: { th: 'เว้นไว้ถ้าหนังสือนั้นไม่มี', en: 'None if that letter has none.' },
            half: true,
          },
          {
            path: 'secrecy',
            label: { th: 'ชั้นความลับ', en: 'Secrecy' },
            hint: { th: 'เว้นไว้ถ้าหนังสือนั้นไม่มี', en: 'None if that letter has none.' },
            half: true,
          },
        ],
      },
    ],
  },
  {
    id: 'enclosures',
    label: { th: 'สิ่งที่ส่งมาด้วย', en: 'Enclosures' },
    fields: [
      {
        path: 'enclosures',
        label: { th: 'สิ่งที่ส่งมาด้วย', en: 'Enclosures' },
        hint: {
          th: 'นอกจาก Checklist และเรื่องเพื่อโปรดทราบ ซึ่งโปรแกรมใส่เป็นสองลำดับแรกให้แล้ว',
          en: 'After the checklist and the memo, which come first by themselves.',
        },
        item: { th: 'สิ่งที่ส่งมาด้วย', en: 'enclosure' },
        // The checklist and the memo (domain.md A.4).
        printedBefore: 2,
        fields: [
          { path: 'title', label: { th: 'ชื่อเอกสาร', en: 'Title' }, hint: 'none' },
          {
            path: 'quantity',
            label: { th: 'จำนวน', en: 'Quantity' },
            hint: {
              th: 'ถ้าเป็นอย่างละ ให้แยกเป็นคนละรายการ',
              en: 'Of several things, give each an item of its own.',
            },
            half: true,
          },
          {
            path: 'unit',
            label: { th: 'ลักษณนาม', en: 'Unit' },
            hint: { th: 'เช่น ชุด ฉบับ เล่ม แผ่น', en: 'Such as ชุด, ฉบับ, เล่ม or แผ่น.' },
            half: true,
          },
          {
            path: 'file',
            label: { th: 'ไฟล์', en: 'File' },
            hint: {
              th: 'ชื่อไฟล์ของเอกสารนี้ ในโฟลเดอร์เดียวกับไฟล์ข้อมูลหรือโฟลเดอร์ย่อย เว้นไว้ได้',
              en: 'Its name, in the folder of the input or below it; may be left out.',
            },
          },
        ],
      },
    ],
  },
];

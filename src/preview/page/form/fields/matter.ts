import type { Group, Label } from '../field.ts';

const numbering = {
  classic: { th: '๑. แล้ว ๑) แล้ว (๑)', en: '๑. then ๑) then (๑)' },
  decimal: { th: '๑. แล้ว ๑.๑ แล้ว ๑.๑.๑', en: '๑. then ๑.๑ then ๑.๑.๑' },
};

const parts = {
  host: { th: 'เป็นผู้จัด', en: 'Held it' },
  participant: { th: 'เข้าร่วม', en: 'Took part' },
};

const closing: Label = {
  th: 'ขึ้นต้นด้วย “จึง” เว้นไว้เพื่อใช้ประโยคตามแบบ',
  en: 'Begins with จึง; empty for the form’s own sentence.',
};

/** How a text is laid out: what becomes a paragraph, an item, an item below it, and bold. */
const body = `ที่ประชุมเห็นพ้องกันให้ปรับปรุงทางข้ามหน้าสถานศึกษา 460 แห่ง ดังนี้

1. ทางหลวงแผ่นดิน 340 แห่ง
   1) ตีเส้นทางข้ามใหม่
   2) ติดตั้งไฟเตือน
2. ทางหลวงชนบท 120 แห่ง

ทั้งนี้ ให้แล้วเสร็จภายใน**เดือนธันวาคม 2569**`;

/** What letter and memo tell. */
export const matter: readonly Group[] = [
  {
    id: 'meeting',
    label: { th: 'การประชุม', en: 'Meeting' },
    hint: {
      th: 'ย่อหน้าแรกของหนังสือนำส่งและของเรื่องเพื่อโปรดทราบ โปรแกรมเรียบเรียงจากช่องเหล่านี้ เมื่อใส่วัตถุประสงค์หรือคณะผู้แทนแล้ว',
      en: 'With a purpose or a delegation, the first paragraph of letter and memo is written from these.',
    },
    fields: [
      {
        path: 'meeting.name',
        label: { th: 'ชื่อการประชุม', en: 'Name of the meeting' },
        hint: { th: 'ขึ้นต้นด้วยคำว่า “การประชุม”', en: 'Begins with the word การประชุม.' },
      },
      {
        path: 'meeting.part',
        label: { th: 'บทบาทของกระทรวง', en: 'The ministry’s part' },
        hint: { th: 'ถ้าไม่เลือก ถือว่าเป็นผู้จัด', en: 'Left open, the ministry held it.' },
        choices: parts,
      },
      {
        path: 'meeting.session',
        label: { th: 'ครั้งที่', en: 'Session' },
        hint: { th: 'เช่น 2/2569', en: 'Such as 2/2569.' },
        half: true,
      },
      {
        path: 'meeting.time',
        label: { th: 'เวลา (น.)', en: 'Time' },
        hint: { th: 'เช่น 09.30', en: 'Such as 09.30.' },
        half: true,
      },
      {
        path: 'meeting.from',
        label: { th: 'วันที่ประชุม', en: 'Day of the meeting' },
        hint: {
          th: 'เช่น 11 มิถุนายน 2569 หรือ 2569-06-11 ถ้าประชุมหลายวัน คือวันแรก',
          en: 'Such as 11 มิถุนายน 2569 or 2569-06-11; the first of several.',
        },
      },
      {
        path: 'meeting.to',
        label: { th: 'ถึงวันที่', en: 'Last day' },
        hint: { th: 'เฉพาะเมื่อประชุมหลายวัน', en: 'Where it lasted several days.' },
      },
      { path: 'meeting.venue', label: { th: 'สถานที่', en: 'Venue' }, hint: 'none' },
      {
        path: 'meeting.purpose',
        label: { th: 'วัตถุประสงค์', en: 'Purpose' },
        hint: {
          th: 'ขึ้นต้นด้วย “เพื่อ” เมื่อกรอกแล้วโปรแกรมเรียบเรียงย่อหน้าแรกให้ ถ้าเว้นไว้ ให้เขียนย่อหน้าแรกเองในเนื้อความ',
          en: 'Begins with เพื่อ. With it the first paragraph is written for you; without it, begin the text with your own.',
        },
      },
      {
        path: 'meeting.delegation',
        label: { th: 'คณะผู้แทน', en: 'Delegation' },
        hint: {
          th: 'พิมพ์ต่อจากคำว่า “โดยมี” เช่น ปลัดกระทรวงแรงงานเป็นหัวหน้าคณะผู้แทนไทย',
          en: 'Printed behind โดยมี, such as ปลัดกระทรวงแรงงานเป็นหัวหน้าคณะผู้แทนไทย.',
        },
      },
    ],
  },
  {
    id: 'body',
    label: { th: 'เนื้อความ', en: 'Text' },
    hint: {
      th: 'เนื้อความร่วมใช้ทั้งในหนังสือนำส่งและในเรื่องเพื่อโปรดทราบ ถ้าเอกสารใดมีเนื้อความเฉพาะของตน เอกสารนั้นใช้เนื้อความเฉพาะแทน',
      en: 'The shared text goes into both letter and memo; a paper that has a text of its own uses that.',
    },
    fields: [
      {
        path: 'body',
        label: { th: 'เนื้อความร่วม', en: 'Shared text' },
        hint: {
          th: 'เว้นหนึ่งบรรทัดระหว่างย่อหน้า หนังสือนำส่งควรจบในหน้าเดียวถ้าทำได้ ถ้าเนื้อความยาว ให้สรุปไว้ใน “เนื้อความเฉพาะหนังสือนำส่ง”',
          en: 'An empty line parts paragraphs. The letter should fit one page where it can: sum a long text up in “Text of the letter alone”.',
        },
        example: body,
        neededUnless: ['letter.body', 'memo.body'],
      },
      {
        path: 'letter.body',
        label: { th: 'เนื้อความเฉพาะหนังสือนำส่ง', en: 'Text of the letter alone' },
        hint: {
          th: 'ข้อสรุปสั้น ๆ ที่ใช้แทนเนื้อความร่วม เมื่อเนื้อความร่วมยาวจนหนังสือนำส่งเกินหนึ่งหน้า',
          en: 'In place of the shared text, a short one where the letter would run over one page.',
        },
      },
      {
        path: 'letter.closing',
        label: { th: 'ประโยคสรุปท้ายหนังสือนำส่ง', en: 'Closing of the letter' },
        hint: closing,
      },
      {
        path: 'memo.heading',
        label: { th: 'ชื่อเรื่องเพื่อโปรดทราบ', en: 'Heading of the memo' },
        hint: { th: 'เว้นไว้เพื่อใช้ชื่อตามแบบ', en: 'Empty for the form’s own.' },
      },
      {
        path: 'memo.body',
        label: { th: 'เนื้อความเฉพาะเรื่องเพื่อโปรดทราบ', en: 'Text of the memo alone' },
        hint: {
          th: 'ใช้แทนเนื้อความร่วม เว้นไว้ถ้าใช้เนื้อความเดียวกัน',
          en: 'In place of the shared text; empty where that is used.',
        },
      },
      {
        path: 'memo.closing',
        label: { th: 'ประโยคสรุปท้ายเรื่องเพื่อโปรดทราบ', en: 'Closing of the memo' },
        hint: closing,
      },
      {
        path: 'numbering',
        label: { th: 'แบบเลขข้อ', en: 'Numbering' },
        choices: numbering,
        hint: { th: 'ถ้าไม่ระบุ ใช้แบบแรก', en: 'The first, unless another is chosen.' },
      },
    ],
  },
];

import type { Group } from '../field.ts';

const numbering = {
  classic: { th: '๑. แล้ว ๑) แล้ว -', en: '๑. then ๑) then -' },
  decimal: { th: '๑. แล้ว ๑.๑ แล้ว ๑.๑.๑', en: '๑. then ๑.๑ then ๑.๑.๑' },
};

/** What letter and memo tell. */
export const matter: readonly Group[] = [
  {
    id: 'meeting',
    label: { th: 'การประชุม', en: 'Meeting' },
    hint: {
      th: 'ย่อหน้าแรกของหนังสือนำส่งและของเรื่องเพื่อโปรดทราบ โปรแกรมเรียบเรียงจากช่องเหล่านี้ เมื่อใส่วัตถุประสงค์แล้ว',
      en: 'With a purpose, the first paragraph of letter and memo is written from these.',
    },
    fields: [
      { path: 'meeting.name', label: { th: 'ชื่อการประชุม', en: 'Name' } },
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
      { path: 'meeting.from', label: { th: 'วันที่ประชุม', en: 'Day of the meeting' } },
      {
        path: 'meeting.to',
        label: { th: 'ถึงวันที่', en: 'Last day' },
        hint: { th: 'เฉพาะเมื่อประชุมหลายวัน', en: 'Where it lasted several days.' },
      },
      { path: 'meeting.venue', label: { th: 'สถานที่', en: 'Venue' }, hint: 'none' },
      { path: 'meeting.purpose', label: { th: 'วัตถุประสงค์', en: 'Purpose' } },
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
      { path: 'body', label: { th: 'เนื้อความร่วม', en: 'Shared text' } },
      { path: 'letter.body', label: { th: 'เนื้อความเฉพาะหนังสือนำส่ง', en: 'Text of the letter alone' } },
      { path: 'letter.closing', label: { th: 'ประโยคสรุปท้ายหนังสือนำส่ง', en: 'Closing of the letter' } },
      { path: 'memo.heading', label: { th: 'ชื่อเรื่องเพื่อโปรดทราบ', en: 'Heading of the memo' } },
      { path: 'memo.body', label: { th: 'เนื้อความเฉพาะเรื่องเพื่อโปรดทราบ', en: 'Text of the memo alone' } },
      { path: 'memo.closing', label: { th: 'ประโยคสรุปท้ายเรื่องเพื่อโปรดทราบ', en: 'Closing of the memo' } },
      { path: 'numbering', label: { th: 'แบบเลขข้อ', en: 'Numbering' }, choices: numbering },
    ],
  },
];

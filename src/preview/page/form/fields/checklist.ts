import type { Field, Group, Label } from '../field.ts';

const basis: Readonly<Record<string, Label>> = {
  law: { th: 'กฎหมาย', en: 'A law' },
  regulation: { th: 'ระเบียบ', en: 'A regulation' },
  resolution: { th: 'มติคณะรัฐมนตรี', en: 'A cabinet resolution' },
  other: { th: 'อื่น ๆ', en: 'Other' },
};

const opinions: Readonly<Record<string, Label>> = {
  agree: { th: 'เห็นด้วย', en: 'Agrees' },
  disagree: { th: 'ไม่เห็นด้วย', en: 'Disagrees' },
  none: { th: 'ยังไม่มีความเห็น', en: 'No opinion yet' },
};

const opinion: readonly Field[] = [
  { path: 'name', label: { th: 'ชื่อ', en: 'Name' }, hint: 'none' },
  {
    path: 'opinion',
    label: { th: 'ความเห็น', en: 'Opinion' },
    choices: opinions,
    hint: {
      th: 'ถ้าไม่เห็นด้วยหรือยังไม่มีความเห็น ต้องใส่เหตุผลด้วย',
      en: 'Disagreement, or no opinion yet, needs a reason.',
    },
  },
  { path: 'note', label: { th: 'เหตุผลหรือหมายเหตุ', en: 'Reason or remark' }, hint: 'none' },
  {
    path: 'asked',
    label: { th: 'วันที่ถามความเห็น', en: 'Asked on' },
    hint: { th: 'เช่น 10 กรกฎาคม 2569 หรือ 2569-07-10', en: 'Such as 10 กรกฎาคม 2569 or 2569-07-10.' },
  },
];

/** What the checklist asks for. */
export const checklist: readonly Group[] = [
  {
    id: 'checklist',
    label: { th: 'Checklist', en: 'Checklist' },
    hint: { th: 'ใช้เฉพาะใน Checklist', en: 'Used in the checklist alone.' },
    fields: [
      {
        path: 'checklist.deadline',
        label: { th: 'ข้อ ๑ กำหนดเวลา', en: '1. Deadline' },
        hint: {
          th: 'ต้องเสนอคณะรัฐมนตรีภายในเมื่อใด เช่น ภายในเดือนกรกฎาคม 2569 ถ้าไม่มีกำหนด ใส่ -',
          en: 'By when the cabinet must have the matter, such as ภายในเดือนกรกฎาคม 2569; without a deadline a dash.',
        },
        neededUnless: [],
      },
      {
        path: 'checklist.necessity',
        label: { th: 'ข้อ ๒ ความจำเป็น', en: '2. Necessity' },
        neededUnless: [],
        hint: { th: 'เหตุที่ต้องเสนอเรื่องนี้ต่อคณะรัฐมนตรี', en: 'What obliges the ministry to submit the matter.' },
        item: { th: 'ความจำเป็น', en: 'ground' },
        fields: [
          {
            path: 'basis',
            label: { th: 'ที่มา', en: 'Basis' },
            choices: basis,
            hint: { th: 'เรื่องนี้ต้องเสนอเพราะเหตุใด', en: 'What obliges the ministry to submit it.' },
          },
          {
            path: 'reference',
            label: { th: 'กฎหมาย ระเบียบ หรือมติที่อ้าง', en: 'Law, regulation or resolution' },
            hint: 'none',
          },
          {
            path: 'summary',
            label: { th: 'สรุปสาระสำคัญ', en: 'Summary' },
            hint: { th: 'เขียนแบบเดียวกับเนื้อความ', en: 'Written like the text of the letter.' },
          },
        ],
      },
      {
        path: 'checklist.agencies',
        label: { th: 'ข้อ ๓ ความเห็นของหน่วยงาน', en: '3. Opinions of agencies' },
        hint: { th: 'ที่ได้ถามความเห็นไว้ เว้นไว้ถ้าไม่มี', en: 'Those that were asked; none where none was.' },
        item: { th: 'หน่วยงาน', en: 'agency' },
        fields: opinion,
      },
      {
        path: 'checklist.committees',
        label: { th: 'ข้อ ๔ ความเห็นของคณะกรรมการ', en: '4. Opinions of committees' },
        hint: { th: 'ที่เกี่ยวข้องกับเรื่องนี้ เว้นไว้ถ้าไม่มี', en: 'Those concerned; none where there are none.' },
        item: { th: 'คณะกรรมการ', en: 'committee' },
        fields: opinion,
      },
      {
        path: 'checklist.resolutions',
        label: { th: 'ข้อ ๕ ร่างมติคณะรัฐมนตรี', en: '5. Resolution wanted' },
        neededUnless: [],
        hint: { th: 'ขึ้นต้นด้วย “รับทราบ” ช่องละหนึ่งข้อ', en: 'Begins with รับทราบ; one box a clause.' },
        item: { th: 'ร่างมติ', en: 'clause' },
      },
      {
        path: 'checklist.coordinator.name',
        label: {
          th: 'ข้อ ๖ ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา (ปคร.) ผู้ลงลายมือชื่อ',
          en: '6. Coordinator with cabinet and parliament, who signs',
        },
        hint: {
          th: 'ชื่อและชื่อสกุล คำนำหน้านามติดกับชื่อ ผู้ติดต่อของหน่วยงานเจ้าของเรื่องอยู่ในหัวข้อ “เจ้าของเรื่องและการติดต่อ”',
          en: 'Name with its title (นาย, นาง, นางสาว) joined to it; who handles the matter goes to “Contact”.',
        },
        neededUnless: [],
      },
      {
        path: 'checklist.coordinator.position',
        label: { th: 'ตำแหน่งของผู้ประสานงาน', en: 'The coordinator’s position' },
        neededUnless: [],
        hint: { th: 'ช่องละหนึ่งบรรทัด', en: 'One box a line.' },
        item: { th: 'บรรทัดของตำแหน่ง', en: 'line of the position' },
      },
    ],
  },
];

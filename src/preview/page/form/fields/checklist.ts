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
      { path: 'checklist.deadline', label: { th: 'ข้อ ๑ กำหนดเวลา', en: '1. Deadline' } },
      {
        path: 'checklist.necessity',
        label: { th: 'ข้อ ๒ ความจำเป็น', en: '2. Necessity' },
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
        item: { th: 'หน่วยงาน', en: 'agency' },
        fields: opinion,
      },
      {
        path: 'checklist.committees',
        label: { th: 'ข้อ ๔ ความเห็นของคณะกรรมการ', en: '4. Opinions of committees' },
        item: { th: 'คณะกรรมการ', en: 'committee' },
        fields: opinion,
      },
      {
        path: 'checklist.resolutions',
        label: { th: 'ข้อ ๕ ร่างมติคณะรัฐมนตรี', en: '5. Resolution wanted' },
        item: { th: 'ร่างมติ', en: 'clause' },
      },
      { path: 'checklist.coordinator.name', label: { th: 'ข้อ ๖ ชื่อผู้ประสานงาน', en: '6. Coordinator' } },
      {
        path: 'checklist.coordinator.position',
        label: { th: 'ตำแหน่งของผู้ประสานงาน', en: 'The coordinator’s position' },
        item: { th: 'บรรทัดของตำแหน่ง', en: 'line of the position' },
      },
    ],
  },
];

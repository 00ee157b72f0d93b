import type { ContentProblems } from '../../../src/model/problems/content.ts';
import type { Samples } from './samples.ts';

export const content: Samples<ContentProblems> = {
  'list-numbers-out-of-order': [{ written: '3', printed: '2' }],
  'list-marker-inside': [{ marker: '2.4' }],
  'number-typed-in': [{ number: '1.' }],
  'count-differs': [
    { count: '3 ประการ', items: 4 },
    { count: 'สองด้าน', items: 1 },
  ],
  'meeting-session-twice': [{ written: '29', session: '29' }],
  'meeting-misnamed': [{ name: 'ผลการประชุมรัฐมนตรีแรงงานอาเซียน', meant: 'การประชุมรัฐมนตรีแรงงานอาเซียน' }],
  'purpose-without-phuea': [{ meant: 'เพื่อสร้าง' }],
  'blank-unfilled': [{ marks: '........' }],
  'value-is-placeholder': [{ value: '-' }],
  'deadline-vague': [{ deadline: 'โดยเร็ว', urgency: 'ด่วนที่สุด' }],
  'deadline-near': [
    { deadline: 'ภายในวันที่ 20 เมษายน 2550', days: 3 },
    { deadline: 'ภายในวันที่ 18 เมษายน 2550', days: 1 },
  ],
  'resolution-decides': [{ verb: 'มอบหมาย' }],
  'closing-asks-decision': [
    { verb: 'อนุมัติ', document: 'cover-letter' },
    { verb: 'พิจารณา', document: 'information-memo' },
  ],
  'opinion-needs-note': [{ opinion: 'disagree' }, { opinion: 'none' }],
  'note-contradicts-opinion': [
    { opinion: 'agree', words: 'ไม่เห็นด้วย' },
    { opinion: 'disagree', words: 'ไม่ขัดข้อง' },
  ],
  'session-differs': [{ written: '1/2569', session: '2/2569' }],
  'asked-twice': [{ name: 'กระทรวงมหาดไทย' }],
  'amount-words-differ': [{ figure: '500 บาท', words: 'ห้าพันบาทถ้วน', expected: 'ห้าร้อยบาทถ้วน' }],
  'money-parts-differ': [{ label: 'งบกลาง', baht: '500,000', sum: '450,000' }],
  'money-magnitude': [{ label: 'งบกลาง', text: '500 ล้านบาท', baht: '500,000' }],
  'act-without-year': [
    { act: 'ร่างพระราชบัญญัติโรงงาน', draft: true },
    { act: 'พระราชบัญญัติโรงงาน', draft: false },
  ],
  'secrecy-without-copy': [{ secrecy: 'ลับ' }],
  'copy-without-secrecy': [{ number: 2, of: 5 }],
};

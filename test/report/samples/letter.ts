import type { LetterProblems } from '../../../src/model/problems/letter.ts';
import type { Samples } from './samples.ts';

export const letter: Samples<LetterProblems> = {
  'subject-differs': [
    { subject: 'ผลการประชุม', document: 'information-memo' },
    { subject: 'ผลการประชุม', document: 'checklist' },
  ],
  'label-typed': [{ label: 'เรียน' }],
  abbreviation: [
    { abbreviation: 'กทม.', readings: ['กรุงเทพมหานคร'] },
    { abbreviation: 'รร.', readings: ['โรงเรียน', 'โรงแรม'] },
    { abbreviation: 'ค.ต.ป.', readings: [] },
  ],
  'ministry-shortened-early': [{ written: 'กระทรวงฯ', ministry: 'กระทรวงคมนาคม' }],
  'addressee-courtesy-title': [{ title: 'ฯพณฯ' }],
  'addressee-by-name': [{ name: 'นายวรพล ศรีสุขเกษม' }],
  'addressee-misnamed': [{ written: 'เลขาธิการ ครม.', name: 'เลขาธิการคณะรัฐมนตรี' }],
  'opening-with-nan': [{ opening: 'ด้วย' }],
  'opening-without-nan': [{ opening: 'ตามที่' }],
  'conclusion-twice': [{ written: 'จึงเรียนมาเพื่อ' }],
  'conclusion-verb': [{ written: 'จึงเรียนมา', expected: 'จึงกราบเรียนมา', to: 'นายกรัฐมนตรี' }],
  'complimentary-close-typed': [{ written: 'ขอแสดงความนับถือ' }],
  'reference-not-cited': [{ references: 1 }, { references: 2 }],
  'cited-reference-missing': [{ listed: 0 }, { cited: 2, listed: 1 }, { cited: 3, listed: 2 }],
  'reference-number-malformed': [
    { value: 'นร 505/ว 186', fault: 'lost-zero', suggestion: 'นร 0505/ว 186' },
    { value: 'ที่ นร 0505/ว 186', fault: 'label', suggestion: 'นร 0505/ว 186' },
  ],
  'cited-enclosure-missing': [{ cited: 5, listed: 3 }],
  'enclosure-numbered': [{ number: '3.' }],
  'enclosure-quantity-twice': [{ written: '1 ชุด' }],
  'enclosure-already-added': [
    { title: 'Checklist การเสนอเรื่องต่อคณะรัฐมนตรี', document: 'checklist' },
    { title: 'เรื่องเพื่อโปรดทราบ', document: 'information-memo' },
  ],
};

import type { SignatureProblems } from '../../../src/model/problems/signature.ts';
import type { Samples } from './samples.ts';

export const signature: Samples<SignatureProblems> = {
  'acting-missing': [{ position: 'รัฐมนตรีช่วยว่าการกระทรวงคมนาคม' }],
  'acting-phrase-in-position': [
    { phrase: 'รักษาราชการแทน', acting: true },
    { phrase: 'รักษาราชการแทน', acting: false },
  ],
  'acting-kind-wrong': [{ phrase: 'รักษาการแทน', office: 'รัฐมนตรีว่าการกระทรวงคมนาคม' }],
  'acting-for-own-position': [{ position: 'รัฐมนตรีว่าการกระทรวงคมนาคม' }],
  'name-in-parentheses': [{ name: '(นายวรพล ศรีสุขเกษม)' }],
  'name-with-rank': [{ rank: 'พลเอก' }],
  'name-with-professional-title': [{ title: 'นายแพทย์' }],
  'name-title-with-rank': [{ title: 'นาย', rank: 'พลเอก' }],
  'name-title-apart': [{ title: 'นาย' }],
  'name-without-title': [{ name: 'วรพล ศรีสุขเกษม' }],
  'person-title-differs': [{ name: 'พลเดช ปิ่นประทีป', title: 'นายแพทย์', otherTitle: 'นาย' }],
  'person-name-differs': [{ name: 'พอลเดช ปิ่นประทีป', other: 'พลเดช ปิ่นประทีป' }],
  'agency-code-unknown': [{ code: 'ฮฮ' }, { code: 'ฮฮ', expected: 'คค' }],
  'agency-code-of-another': [{ code: 'มท', owner: 'กระทรวงมหาดไทย', ministry: 'กระทรวงคมนาคม', expected: 'คค' }],
  'phone-lost-zero': [{ written: '2659 6442', suggestion: '0 2659 6442' }],
  'phone-digit-count': [
    { written: '0 2659 644', digits: 8, expected: 9 },
    { written: '0 2659 64422', digits: 10, expected: 9 },
    { written: 'สายตรง', digits: 0, expected: 9 },
  ],
  'phone-with-hyphens': [{ written: '02-659-6442', suggestion: '0 2659 6442' }],
  'fax-among-phones': [{ written: 'โทรสาร' }],
};

import type { SchemaProblems, ValueKind } from '../../../src/model/problems/schema.ts';
import { kindNames } from '../../../src/report/messages/en/names.ts';
import { keysOf } from './keys-of.ts';
import type { Samples } from './samples.ts';

export const schema: Samples<SchemaProblems> = {
  'unknown-key': [{ key: 'เรื่อง' }, { key: 'subjct', suggestion: 'subject' }],
  'misplaced-key': [
    { key: 'subject', belongs: '' },
    { key: 'as', belongs: 'signatory.acting' },
  ],
  'missing-key': [
    { key: 'subject', of: '' },
    { key: 'as', of: 'signatory.acting' },
  ],
  'wrong-type': [
    ...keysOf<ValueKind>(kindNames).map((expected) => ({ expected, found: 'nothing' }) as const),
    ...keysOf<ValueKind>(kindNames)
      .filter((found) => found !== 'nothing')
      .map((found) => ({ expected: 'integer', found }) as const),
  ],
  'not-in-list': [
    { value: 'รีบ', allowed: ['ด่วน', 'ด่วนมาก'] },
    { value: 'ด่วนทีสุด', allowed: ['ด่วนที่สุด'], suggestion: 'ด่วนที่สุด' },
  ],
  'text-empty': [{}],
  'text-too-long': [{ limit: 1000, length: 12_345 }],
  'list-too-long': [{ limit: 20, length: 21 }],
  'list-too-short': [
    { limit: 1, length: 0 },
    { limit: 3, length: 2 },
  ],
  'bad-pattern': [
    { value: '12,34', example: '1,234.00' },
    { value: '12,34', example: '' },
  ],
  'number-out-of-range': [
    { value: '0', least: 1 },
    { value: '6', most: 5 },
    { value: '6', least: 1, most: 5 },
  ],
  'number-in-thai-digits': [{ value: '๕๐๐', arabic: '500' }],
  'number-not-plain': [
    { value: '3', plain: '3', dress: 'quotes' },
    { value: '1,000', plain: '1000', dress: 'form' },
  ],
  'number-with-unit': [{ value: '๓ ชุด', plain: '3', unit: 'ชุด' }],
  'lines-not-listed': [{ lines: 2 }, { lines: 1 }],
  'key-to-leave-out': [{ key: 'urgency', value: 'ปกติ' }],
  'document-needs': [
    { key: 'body', document: 'cover-letter' },
    { key: 'body', document: 'information-memo' },
    { key: 'deadline', document: 'checklist' },
  ],
};

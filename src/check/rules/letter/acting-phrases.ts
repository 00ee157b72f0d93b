import type { Acting } from '../../../model/generated/cover-letter.ts';
import { oneOf } from '../../../thai/one-of.ts';

/** The phrases by which a person signs in another's place (domain.md A.6). */
export const ACTING_PHRASES: readonly Acting['as'][] = [
  'รักษาราชการแทน',
  'ปฏิบัติราชการแทน',
  'รักษาการในตำแหน่ง',
  'รักษาการแทน',
  'ปฏิบัติหน้าที่แทน',
  'ทำการแทน',
];

export const actingPhrase = new RegExp(oneOf(ACTING_PHRASES));

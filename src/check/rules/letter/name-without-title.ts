import { titlesAhead } from '../../../thai/person.ts';
import type { FactRule } from '../rule.ts';
import { signaturesOf } from './signatures.ts';

/** Beginnings that are titles as well: of monks, of nobility, of lower ranks. A parenthesis is a mistake of its own. */
const otherTitle = /^(?:\(|พระ|ว่าที่|หม่อม|เจ้า|สิบตำรวจ|จ่าสิบตำรวจ|จ่าอากาศ|พันจ่า|นายกองเอก|ทันตแพทย์|สัตวแพทย์|เภสัชกร)/;

/** The name under a signature bears นาย, นาง or นางสาว, unless a rank is given (domain.md A.6). Of a blank another rule tells. */
export const nameWithoutTitle: FactRule<'name-without-title'> = {
  code: 'name-without-title',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts) =>
    signaturesOf(facts).flatMap(({ name, rank, range }) => {
      if (rank !== undefined || !/\p{L}/u.test(name) || titlesAhead(name).length > 0 || otherTitle.test(name))
        return [];
      return [{ at: range(0, name.length), params: { name } }];
    }),
};

import { expectedDigits, phoneNumbers } from '../../../thai/phone.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';

/** A telephone number of an official letter is grouped by spaces: 0 2232 1234 (domain.md A.2 row 17). The hyphen is for a series, 6442-3. */
export const phoneWithHyphens: TextRule<'phone-with-hyphens'> = {
  code: 'phone-with-hyphens',
  severity: 'info',
  looksAt: 'text',
  find: (text) => {
    const { pointer, value, range } = text;
    if (!/^\/contact\/(?:phone\/\d+|fax)$/.test(pointer) || !value.includes('-')) return [];
    return phoneNumbers(value).flatMap(({ digits, start, end }) => {
      if (digits.length !== expectedDigits(digits)) return [];
      const [number = ''] = new RegExp(`^(?:[^\\d๐-๙]*[\\d๐-๙]){${digits.length}}`).exec(value.slice(start, end)) ?? [];
      if (!number.includes('-')) return [];
      const suggestion = grouped(number);
      const behind = start + number.length;
      return [
        {
          at: range(start, behind),
          params: { written: number, suggestion },
          ...fixOf(text, start, behind, suggestion),
        },
      ];
    });
  },
};

/** Nine digits have one form; those of a mobile number stay grouped as they are. The digits keep their script. */
function grouped(number: string): string {
  const digits = number.replace(/[^\d๐-๙]/g, '');
  if (digits.length === 9) return `${digits.slice(0, 1)} ${digits.slice(1, 5)} ${digits.slice(5)}`;
  return number.replace(/[ -]+/g, ' ');
}

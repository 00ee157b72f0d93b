import { segments } from '../../pointer.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';

/** The keys that name something on their own, without a sentence around the name. */
const naming: ReadonlySet<string> = new Set([
  'label',
  'name',
  'office',
  'position',
  'rank',
  'subject',
  'title',
  'to',
  'venue',
]);

/** One pair around the whole, none within. */
const wrapped = /^\s*[“"‘](?<inside>[^“”"‘’]*)[”"’]\s*$/;

/**
 * Quotation marks around a whole name or subject. Typed “ ” mean nothing to YAML, so they are printed; a name on its own line has
 * none (domain.md E.1 has them around a name within a sentence).
 */
export const valueInQuotationMarks: TextRule<'value-in-quotation-marks'> = {
  code: 'value-in-quotation-marks',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    const key = segments(text.pointer).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    const inside = naming.has(key) ? wrapped.exec(text.value)?.groups?.inside?.trim() : undefined;
    if (!inside) return [];
    const { length } = text.value;
    return [{ at: text.range(0, length), params: { inside }, ...fixOf(text, 0, length, inside) }];
  },
};

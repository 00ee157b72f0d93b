import type { SourceRange } from '../../../model/diagnostic.ts';
import { arabicDigits } from '../../../thai/numerals.ts';
import type { Breach, FactRule } from '../rule.ts';

const inUnit = /^(?:จำนวน *)?(?<count>\d*) *(?<unit>\D*)$/;
const inTitle = /(?<![ \d])(?<amount> *จำนวน *(?<count>\d{1,6}) *(?<unit>[ก-๎]{2,20}))$/;

/** จำนวน and the figure are printed from `quantity`: in `unit` or at the end of `title` they would stand there twice (domain.md A.4, F14). */
export const enclosureQuantityTwice: FactRule<'enclosure-quantity-twice'> = {
  code: 'enclosure-quantity-twice',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) =>
    (facts.enclosures ?? []).flatMap((enclosure, index) => {
      const { title = '', unit = '', quantity } = enclosure ?? {};
      const at = (key: string) => (start: number, end: number) =>
        places.text(`/enclosures/${index}/${key}`, start, end);
      return [...twiceInUnit(unit, quantity, at('unit')), ...twiceInTitle(title, unit, quantity, at('title'))];
    }),
};

type Range = (start: number, end: number) => SourceRange;
type Found = readonly Breach<'enclosure-quantity-twice'>[];

function twiceInUnit(written: string, quantity: number | undefined, range: Range): Found {
  if (!/จำนวน|[\d๐-๙]/.test(written)) return [];
  const at = range(0, written.length);
  const { count = '', unit = '' } = inUnit.exec(arabicDigits(written))?.groups ?? {};
  const sure = unit !== '' && (count === '' || Number(count) === quantity);
  return [{ at, params: { written }, ...(sure && { fix: { range: at, text: unit } }) }];
}

function twiceInTitle(title: string, unit: string, quantity: number | undefined, range: Range): Found {
  const { amount = '', ...found } = inTitle.exec(arabicDigits(title))?.groups ?? {};
  if (amount === '' || found.unit !== unit) return [];
  const start = title.length - amount.length;
  const written = title.slice(start).trim();
  const sure = Number(found.count) === quantity;
  const fix = { range: range(start, title.length), text: '' };
  return [{ at: range(title.length - written.length, title.length), params: { written }, ...(sure && { fix }) }];
}

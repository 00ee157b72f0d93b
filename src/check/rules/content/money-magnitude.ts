import { amountsIn } from '../../../thai/amounts.ts';
import { bahtFigure, parseBaht } from '../../../thai/baht.ts';
import type { Breach, FactRule } from '../rule.ts';
import type { Text } from '../text.ts';

/** An amount of the budget table. */
interface Entry {
  readonly label: string;
  readonly satang: bigint;
  /** Its digits without the last zeros. */
  readonly digits: string;
  readonly index: number;
}

/** What may stand between the name of an amount and the amount. */
const between = /^(?:[ \u00A0]|จำนวน|วงเงิน|เป็นเงิน|รวม|ทั้งสิ้น){0,6}$/;
const betweenReach = 40;
const reach = 600;

/** An amount that a text names is not ten or a thousand times that of the budget table (domain.md F31): ล้านบาท for บาท. */
export const moneyMagnitude: FactRule<'money-magnitude'> = {
  code: 'money-magnitude',
  severity: 'warning',
  looksAt: 'facts',
  find: (facts, texts) => {
    const { places } = facts.memo;
    const entries = (facts.memo.facts.money ?? []).flatMap((amount, index): Entry[] => {
      const reading = parseBaht(amount?.baht ?? '');
      return reading.ok && amount?.label !== undefined
        ? [{ label: amount.label.trim(), satang: reading.satang, digits: significant(reading.satang), index }]
        : [];
    });
    if (entries.length === 0) return [];
    const placeOf = ({ index }: Entry) => ({ kind: 'range', ...places.value(`/money/${index}/baht`) }) as const;
    return texts
      .filter(({ markdown, pointer }) => markdown || pointer.startsWith('/resolutions/'))
      .flatMap((text) =>
        misnamed(text, entries).map(({ entry, ...breach }) => ({ ...breach, related: [placeOf(entry)] })),
      );
  },
};

function misnamed(
  { value, document, range }: Text,
  entries: readonly Entry[],
): readonly (Breach<'money-magnitude'> & { readonly entry: Entry })[] {
  const named = entries.filter(({ label }) => value.includes(label));
  if (named.length === 0) return [];
  return amountsIn(value).flatMap(({ start, end, satang }) => {
    const digits = significant(satang);
    const alike = named.filter((entry) => entry.digits === digits);
    if (alike.length === 0 || alike.some((entry) => entry.satang === satang)) return [];
    const before = value.slice(Math.max(0, start - reach), start);
    const entry = alike.find(({ label }) => names(before, label));
    if (!entry) return [];
    const params = { label: entry.label, text: value.slice(start, end), baht: bahtFigure(entry.satang) };
    return [{ at: range(start, end), params, document, entry }];
  });
}

/** Whether a text ends with a name, or with a name and what may stand between it and an amount. */
function names(text: string, label: string): boolean {
  const window = text.slice(-(label.length + betweenReach));
  const at = window.lastIndexOf(label);
  return at !== -1 && between.test(window.slice(at + label.length));
}

function significant(satang: bigint): string {
  return String(satang).replace(/0+$/, '');
}

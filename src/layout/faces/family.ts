import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Family as KnownFamily } from '../../model/generated/families.ts';
import type { Variant } from '../../model/variant.ts';
import { arabicDigits } from '../../thai/numerals.ts';
import type { OpenFolder } from './folder.ts';
import type { OfficeFont } from './office-font.ts';

/** The fonts of one family in the office's folder. */
export interface OfficeFamily {
  readonly name: string;
  readonly regular: OfficeFont;
  readonly others: Partial<Readonly<Record<Exclude<Variant, 'regular'>, OfficeFont>>>;
  /** Fonts of a variant that another file gave before them. */
  readonly passedOver: readonly OfficeFont[];
  /** What is known of its size on paper, if anything is. */
  readonly known: KnownFamily | undefined;
}

/**
 * The family of some fonts to set papers in, among those with a regular face: the first of the known ones, in their order;
 * else the only one there is. Of several fonts of one variant the first is taken.
 */
export function chooseFamily(
  fonts: readonly OfficeFont[],
  known: readonly KnownFamily[],
  { path, at }: OpenFolder,
): Outcome<OfficeFamily> {
  const families = [...new Set(fonts.map(({ family }) => nameKey(family)))].flatMap((key) => {
    const entry = known.find(({ name }) => nameKey(name) === key);
    return (
      familyOf(
        fonts.filter(({ family }) => nameKey(family) === key),
        entry,
      ) ?? []
    );
  });
  const rank = ({ known: entry }: OfficeFamily) => (entry ? known.indexOf(entry) : known.length);
  const [best, second] = families.sort((a, b) => rank(a) - rank(b));
  const problem = (code: 'fonts-no-regular' | 'fonts-several-families', names: readonly string[]): Diagnostic => {
    return { code, severity: 'error', at, params: { path, families: [...new Set(names)] } };
  };
  if (!best)
    return {
      diagnostics: [
        problem(
          'fonts-no-regular',
          fonts.map((font) => font.family),
        ),
      ],
    };
  if (second && !best.known)
    return {
      diagnostics: [
        problem(
          'fonts-several-families',
          families.map(({ name }) => name),
        ),
      ],
    };
  return { value: best, diagnostics: [] };
}

function familyOf(group: readonly OfficeFont[], known: KnownFamily | undefined): OfficeFamily | undefined {
  const first = new Map(group.toReversed().map((font) => [font.variant, font]));
  const { regular, ...others } = Object.fromEntries(first);
  if (!regular) return undefined;
  const passedOver = group.filter((font) => first.get(font.variant) !== font);
  return { name: regular.family, regular, others, passedOver, known };
}

/** Names are told apart without regard to spaces, capitals, and Thai digits: TH SarabunIT๙ is also written with a 9. */
function nameKey(name: string): string {
  return arabicDigits(name.normalize('NFC'))
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

import { type Courtesy, HIGHEST_POST_NAMES, HIGHEST_POSTS, ORDINARY, TITLES } from './data/salutations.ts';

/** The opening and the closing for an addressee; for royal addressees none, since their forms are not to be generated. */
export type Salutation = ({ readonly kind: 'courtesy' } & Courtesy) | { readonly kind: 'royal' };

/**
 * The one pair of opening and closing that annex 2 gives an addressee, written as a position or a monk's
 * title (domain.md B). Ministers, deputy prime ministers and the cabinet's secretary-general are ordinary;
 * a deputy or a secretary of one of the highest posts is ordinary too, so posts are matched whole.
 */
export function salutationFor(addressee: string): Salutation {
  const name = addressee
    .trim()
    .replace(/\(.*\)$/s, '')
    .replace(/^(?:ฯพณฯ|พณฯ)\s*/, '');
  const post = name.replace(/\s/g, '').replace(/^ประธานคณะกรรมการ/, 'ประธานกรรมการ');
  if (HIGHEST_POST_NAMES.has(post)) return { kind: 'courtesy', ...HIGHEST_POSTS };
  const courtesy = TITLES.find(({ begins }) => begins.test(name))?.courtesy ?? ORDINARY;
  return courtesy === 'royal' ? { kind: 'royal' } : { kind: 'courtesy', ...courtesy };
}

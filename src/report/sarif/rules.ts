import type { Code } from '../../model/diagnostic.ts';
import type { ReportOptions } from '../format.ts';
import { titleOf } from '../page-title.ts';
import { reportWords } from '../words.ts';
import type { Rule } from './log.ts';

/** What a log says of the codes in it: their pages, as far as they have one. */
export function rulesOf(codes: readonly Code[], { lang, page }: Pick<ReportOptions, 'lang' | 'page'>): readonly Rule[] {
  return codes.map((code) => {
    const markdown = page(code);
    return {
      id: code,
      shortDescription: { text: (markdown && titleOf(markdown)) ?? code },
      help: { text: reportWords[lang].explained(code), ...(markdown && { markdown }) },
    };
  });
}

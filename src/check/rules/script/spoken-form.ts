import { SPOKEN_FORMS, WRITTEN_FORMS } from '../../../thai/data/spoken-forms.ts';
import type { TextRule } from '../rule.ts';
import { wordFinder } from './word-finder.ts';

const find = wordFinder(SPOKEN_FORMS.keys(), WRITTEN_FORMS);

/** Words of speech, which official papers write otherwise or leave out (domain.md F40). */
export const spokenForm: TextRule<'spoken-form'> = {
  code: 'spoken-form',
  severity: 'info',
  looksAt: 'text',
  find: (text) =>
    find(text).map(({ at, written }) => {
      const right = SPOKEN_FORMS.get(written);
      return { at, params: { written, ...(right !== undefined && { right }) } };
    }),
};

import type { TextRule } from '../rule.ts';
import { PRINTED_LABELS } from './printed-labels.ts';

/** เรียน, โทร. and the like typed into a value that the paper prints them before: it would show them twice (domain.md A.2, F07, F25). */
export const labelTyped: TextRule<'label-typed'> = {
  code: 'label-typed',
  severity: 'error',
  looksAt: 'text',
  find: ({ pointer, value, range }) =>
    PRINTED_LABELS.filter(({ before }) => before.test(pointer)).flatMap(({ typed }) => {
      const [label = ''] = typed.exec(value) ?? [];
      if (label === '' || label.length === value.length) return [];
      const at = range(0, label.length);
      return [{ at, params: { label: label.replace(/[ :]+$/, '') }, fix: { range: at, text: '' } }];
    }),
};

import type { TextRule } from '../rule.ts';

const conclusion = /(?<=^|\n)[ \t]*(จึง(?:กราบเรียน|เรียน|นมัสการ)มา(?:เพื่อ)?)/g;

/** The sentence จึงเรียนมา… is printed after the body: a body that ends with one of its own would have two (domain.md A.5). */
export const conclusionTwice: TextRule<'conclusion-twice'> = {
  code: 'conclusion-twice',
  severity: 'warning',
  looksAt: 'text',
  find: ({ document, pointer, value, range }) => {
    if (document === 'checklist' || pointer !== '/body') return [];
    return [...value.matchAll(conclusion)].map(({ 0: { length }, 1: written = '', index }) => ({
      at: range(index + length - written.length, index + length),
      params: { written },
    }));
  },
};

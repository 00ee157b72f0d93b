import type { FactRule } from '../rule.ts';

/** A body stands once in the form, with one opinion (domain.md F30), unless it was asked on another day. */
export const askedTwice: FactRule<'asked-twice'> = {
  code: 'asked-twice',
  severity: 'warning',
  looksAt: 'facts',
  find: ({ checklist: { facts, places } }) =>
    (['agencies', 'committees'] as const).flatMap((list) => {
      const before = new Map<string, number>();
      return (facts[list] ?? []).flatMap((entry, index) => {
        if (entry?.name === undefined) return [];
        const { name, asked } = entry;
        const key = name.replace(/\s/g, '');
        const earlier = before.get(key);
        before.set(key, earlier ?? index);
        if (earlier === undefined || (asked !== undefined && asked !== facts[list]?.[earlier]?.asked)) return [];
        const related = [{ kind: 'range', ...places.value(`/${list}/${earlier}/name`) }] as const;
        return [{ at: places.value(`/${list}/${index}/name`), params: { name }, related, document: 'checklist' }];
      });
    }),
};

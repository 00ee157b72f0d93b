import type { FactRule } from '../rule.ts';

/** The checklist and the memo are listed by the program as enclosures 1 and 2: by hand as well they would be there twice (domain.md A.4, F14). */
export const enclosureAlreadyAdded: FactRule<'enclosure-already-added'> = {
  code: 'enclosure-already-added',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) =>
    (facts.enclosures ?? []).flatMap((enclosure, index) => {
      const { title = '' } = enclosure ?? {};
      const document = added(title, facts.subject);
      if (document === undefined) return [];
      return [{ at: places.value(`/enclosures/${index}/title`), params: { title, document } }];
    }),
};

function added(title: string, subject: string | undefined): 'checklist' | 'information-memo' | undefined {
  if (/^(?:แบบ)?checklist(?:$|\s*การเสนอเรื่อง)/i.test(title.trim())) return 'checklist';
  const closed = withoutSpaces(title);
  const summary = subject === undefined ? undefined : `สรุป${withoutSpaces(subject)}`;
  return closed === summary || /^เรื่องเพื่อ(?:โปรด)?ทราบ/.test(closed) ? 'information-memo' : undefined;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

import type { DocumentName } from '../../../model/diagnostic.ts';
import type { PaperState } from '../../contract.ts';

/** The pages of a paper that look otherwise than any did before, by their numbers from 1. */
export interface ChangedPaper {
  readonly name: DocumentName;
  readonly pages: readonly number[];
}

/**
 * The papers that changed, with their changed pages. A page that only moved, because another was put before it, did not change; a
 * paper that only lost pages has none that did. Nothing changed where there were no papers before.
 */
export function changedPapers(before: readonly PaperState[], now: readonly PaperState[]): readonly ChangedPaper[] {
  if (before.length === 0) return [];
  return now.flatMap(({ name, pages }) => {
    const old = before.find((paper) => paper.name === name)?.pages.map(({ digest }) => digest) ?? [];
    const same = old.length === pages.length && pages.every(({ digest }, index) => digest === old[index]);
    return same
      ? []
      : [{ name, pages: pages.flatMap(({ digest }, index) => (old.includes(digest) ? [] : [index + 1])) }];
  });
}

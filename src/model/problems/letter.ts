import type { DocumentName } from '../document-name.ts';

/** Rules: the form of letter, memo and checklist (domain.md F: F07 to F14, F20 to F27, F41). */
export interface LetterProblems {
  'subject-differs': { subject: string; document: DocumentName };
}

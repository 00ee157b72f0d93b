import type { DocumentName } from '../../model/diagnostic.ts';

/** The key of the input that holds what is one document's own. */
export const sectionKeys: Readonly<Record<DocumentName, string>> = {
  'cover-letter': 'letter',
  'information-memo': 'memo',
  checklist: 'checklist',
};

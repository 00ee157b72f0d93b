/** The three papers of a packet, by their file names. */
export type DocumentName = 'cover-letter' | 'information-memo' | 'checklist';

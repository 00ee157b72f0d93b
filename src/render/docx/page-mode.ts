/**
 * How the pages of a Word file come about: `flowing`, wherever Word ends them; `fixed`, where the PDF's begin, each
 * but the last with its catchword.
 */
export type DocxPages = 'flowing' | 'fixed';

export const docxPages: readonly DocxPages[] = ['flowing', 'fixed'];
export const defaultDocxPages: DocxPages = 'flowing';

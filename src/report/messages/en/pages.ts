import type { Catalogue } from '../message.ts';

/** The papers as they fall on pages. */
export const pages = {
  'letter-over-one-page': ({ pages }) => ({
    what: `The cover letter has ${pages} pages`,
    why: 'The Cabinet Secretariat asks for letters that say what matters on one page',
    fix: 'Shorten the text under “letter.body” and leave the details to the memo',
  }),
} satisfies Partial<Catalogue>;

import type { Catalogue } from '../message.ts';

/** The papers as they fall on pages. */
export const pages = {
  'letter-over-one-page': ({ pages, lines, text }) => {
    const over = lines === undefined ? '' : `about ${lines} ${lines === 1 ? 'line' : 'lines'}`;
    return {
      what: `The cover letter has ${pages} pages${over && `, ${over} more than one page holds`}`,
      why: 'The Cabinet Secretariat asks for letters that say what matters on one page',
      fix:
        text === 'shared'
          ? `Write a text that is ${over && `${over} `}shorter under “letter.body”; the memo still has the whole “body”. Titles of enclosures and contact lines may be shortened too`
          : `Shorten the letter’s text, titles of enclosures or contact lines${over && ` by ${over}`} and leave the details to the memo`,
    };
  },
} satisfies Partial<Catalogue>;

import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

const opinionNames = { disagree: 'does not agree', none: 'no opinion yet' } as const;

/** Numbering, counts, opinions, resolutions and money. */
export const content = {
  'opinion-needs-note': ({ opinion }) => ({
    what: `The opinion is ${quoted(opinion)} (${opinionNames[opinion]}), and there is no “note”`,
    why: 'The cabinet must learn why a body does not agree or has given no opinion',
    fix: 'Add the reason to this item, as in “note: อยู่ระหว่างการพิจารณาของคณะกรรมการ”',
  }),
  'list-numbers-out-of-order': ({ written, printed }) => ({
    what: `This item is written as number ${quoted(written)} and will be printed as number ${quoted(printed)}`,
    why: 'Items are numbered in order, so that text which refers to the written number may no longer fit',
    fix: 'Put the numbers in order, or add the item that is missing',
  }),
} satisfies Partial<Catalogue>;

import type { Catalogue } from '../message.ts';

/** Letters, marks, spaces and spelling. */
export const script = {
  'doubled-space': () => ({
    what: 'There is more than one space',
    why: 'The paper would show a gap here',
    fix: 'Leave one space',
  }),
} satisfies Partial<Catalogue>;

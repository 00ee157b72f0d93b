import type { Catalogue } from '../message.ts';

/** Letters, marks, spaces and spelling. */
export const script = {
  'doubled-space': () => ({
    what: 'เว้นวรรคเกินหนึ่งวรรค',
    why: 'วรรคที่เกินจะพิมพ์ออกมาเป็นช่องว่างกว้างกว่าปกติ',
    fix: 'เว้นเพียงวรรคเดียว',
  }),
} satisfies Partial<Catalogue>;

import { ANNOUNCING } from './data/announcing.ts';

const ending = new RegExp(String.raw`(?:${ANNOUNCING.join('|')}|:)[\s:–-]*$`, 'u');

/** Whether a paragraph's text ends with a word or a colon that announces what follows: สรุปได้ดังนี้ */
export function announces(text: string): boolean {
  return ending.test(text);
}

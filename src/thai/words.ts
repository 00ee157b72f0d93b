import { SHORT_WORDS } from './data/short-words.ts';

/** What a stretch of text between two breaks is to the break beside it. */
export type Form = 'blank' | 'sign' | 'prefix' | 'fragment' | 'whole';

/** A word of the dictionary; `length` in UTF-16 code units. */
export interface Word {
  readonly length: number;
  readonly form: Form;
}

/** The words of a stretch of text in order, without gaps. */
export type Dictionary = (stretch: string) => readonly Word[];

/** The dictionary takes these words with the first letter of the next one: การก|ระจาย, เป็นก|ลาง, ผลก|ระทบ. */
const greedyWord = /^(?:การ|เป็น|ผล|ของ|จาก|โดย|และ|ให้|ได้)(?=[ก-ฮ]$)/;

const blank = /[ \t\n\r]/;
const sign = /[-–/]$/;
const prefix = /^(?:การ|ความ|ผู้|นัก)$/;
const fragment = /^(?:[ก-ฮ][ั-ฺ็-๎]*[ะาำๅ]?|[ก-ฮ]{1,2}์)$/;

/** The form of a word or any other piece of text. */
export function formOf(text: string): Form {
  if (blank.test(text)) return 'blank';
  if (sign.test(text)) return 'sign';
  if (prefix.test(text)) return 'prefix';
  return fragment.test(text) && !SHORT_WORDS.has(text) ? 'fragment' : 'whole';
}

/** The dictionary of the ICU data of the Node build. It looks up a stretch only once: papers repeat themselves. */
export function createDictionary(segmenter: Intl.Segmenter): Dictionary {
  const known = new Map<string, readonly Word[]>();
  return (stretch) => {
    const words = known.get(stretch) ?? wordsOf(stretch, segmenter);
    known.set(stretch, words);
    return words;
  };
}

function wordsOf(stretch: string, segmenter: Intl.Segmenter): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < stretch.length) {
    for (const { segment } of segmenter.segment(stretch.slice(at))) {
      const word = greedyWord.exec(segment)?.[0] ?? segment;
      words.push({ length: word.length, form: formOf(word) });
      at += word.length;
      if (word !== segment) break;
    }
  }
  return words;
}

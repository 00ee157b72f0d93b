import { SHORT_WORDS } from './data/short-words.ts';
import { segments } from './segments.ts';
import { isThai } from './text.ts';

/** What a stretch of text between two breaks is to the break beside it. */
export type Form = 'blank' | 'sign' | 'prefix' | 'fragment' | 'tail' | 'whole';

/** A word of the dictionary; `length` in UTF-16 code units. */
export interface Word {
  readonly length: number;
  readonly form: Form;
}

/** The words of a stretch of text in order, without gaps. */
export type Dictionary = (stretch: string) => readonly Word[];

/** The dictionary takes these words with the first letter of the next one: การก|ระจาย, เป็นก|ลาง, ผลก|ระทบ. */
const withLetter = /^(?:การ|เป็น|ผล|ของ|จาก|โดย|และ|ให้|ได้|แล้ว|มิ|ต่อ|อาจ)(?=[ก-ฮ]$)/;
/** The same, where the longer word exists (มาก, แผนก, ปีก): what follows tells. */
const withNext = /^(?:มา|แผน|ปี|ขอ)(?=ก(?:ระ|ลุ่|ลา|ลไ|รม|รอ|รณ|รุ|อง|ฎ))/;
/** And it takes these for one word with the next. */
const withWord =
  /^(?:(?:เป็น|ให้|ได้|ลง)(?=การ?$)|(?:ได้|ถึง|โดย)(?=ที่$)|(?:ใน|ของ)(?=กรม$|กอง$)|(?:ต้อง|ทำ|มา)(?=ตา$)|(?:ให้|ต้อง|ขึ้น|เข้า)(?=หา$)|โทษ(?=จำ$)|มา(?=กว่า$)|มี(?=หน้า$)|คน(?=ใน$|ใช้$))/;

const blank = /[ \t\n\r]$/;
const sign = /[-–/]$/;
const prefix = /^(?:การ|ความ|ผู้|นัก)$/;
const fragment = /^(?:[ก-ฮ][ั-ฺ็-๎]*[ะาำๅ]?|[เแโใไ][ก-ฮ][่-๋]?)$/;
/** A silent letter ends its word: คลา|วด์, สิริกิ|ติ์. */
const tail = /^[ก-ฮ]{1,2}[ิุ]?์$/;

/** The form of a word or any other piece of text. */
export function formOf(text: string): Form {
  if (blank.test(text)) return 'blank';
  if (sign.test(text)) return 'sign';
  if (prefix.test(text)) return 'prefix';
  if (tail.test(text)) return 'tail';
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
    for (const segment of segments(stretch.slice(at), segmenter)) {
      const word = overreach(segment, stretch.slice(at)) ?? shortRun(segment, stretch, at, segmenter) ?? segment;
      words.push({ length: word.length, form: formOf(word) });
      at += word.length;
      if (word !== segment) break;
    }
  }
  return words;
}

/** The first word of a Thai run of four characters, which the dictionary would leave whole: ใน|ปี. */
function shortRun(segment: string, stretch: string, at: number, segmenter: Intl.Segmenter): string | undefined {
  if (segment.length !== 4 || isThai(stretch.slice(at + 4)) || (at > 0 && isThai(stretch.slice(at - 1))))
    return undefined;
  const [first] = segmenter.segment(`${segment}และ`);
  return first?.segment;
}

/** The word that a segment of the dictionary begins with, where it takes too much of the text. */
function overreach(segment: string, text: string): string | undefined {
  const word = (withLetter.exec(segment) ?? withWord.exec(segment) ?? withNext.exec(text))?.[0];
  return word !== undefined && word.length < segment.length ? word : undefined;
}

const DIGITS: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const PLACES = ['แสน', 'หมื่น', 'พัน', 'ร้อย', 'สิบ'] as const;
const MILLION = 'ล้าน';

const digit = Object.keys(DIGITS).join('|');
const underMillion = new RegExp(`^${PLACES.map((place) => `(?:(${digit})?(${place}))?`).join('')}(${digit})?$`);

/** A numeral in words, for regular expressions: หนึ่งร้อยยี่สิบเอ็ด. */
export const numeralWords = `(?:${[digit, ...PLACES, MILLION].join('|')}){1,40}`;

/** Reads a whole number in words: ห้าร้อย, ยี่สิบเอ็ด, หนึ่งล้านล้าน, and a scale alone (ล้าน, ร้อยล้าน). Nothing where it is none. */
export function readNumeralWords(text: string): bigint | undefined {
  const at = text.lastIndexOf(MILLION);
  if (at === -1) return readUnderMillion(text);
  const millions = at === 0 ? 1n : readNumeralWords(text.slice(0, at));
  const rest = text.slice(at + MILLION.length);
  const below = rest === '' ? 0n : readUnderMillion(rest);
  return millions === undefined || below === undefined ? undefined : millions * 1_000_000n + below;
}

/** A place without a digit counts once: ร้อยห้าสิบ. */
function readUnderMillion(text: string): bigint | undefined {
  const parts = underMillion.exec(text);
  if (!parts || text === '') return undefined;
  const places = PLACES.map((_, index) => {
    const [count, present] = [parts[2 * index + 1], parts[2 * index + 2]];
    return present === undefined ? 0 : digitOf(count ?? 'หนึ่ง') * 10 ** (PLACES.length - index);
  });
  return BigInt(places.reduce((sum, value) => sum + value, digitOf(parts[2 * PLACES.length + 1] ?? 'ศูนย์')));
}

function digitOf(word: string): number {
  return DIGITS[word] ?? 0;
}

/** Every way to set a consonant under vowels and tone marks, as Thai is written and far beyond. */
const consonants = characters(0x0e01, 0x0e2e);
const leadingVowels = characters(0x0e40, 0x0e44);
const aboveVowels = [...characters(0x0e34, 0x0e37), '\u0e31', '\u0e47', '\u0e4d'];
const belowVowels = characters(0x0e38, 0x0e3a);
const tones = characters(0x0e48, 0x0e4b);
const silencer = '\u0e4c';
const saraAm = '\u0e33';

/**
 * All 36,432 of a leading vowel or none (6), a consonant (46), a vowel above or below or none (11), a tone mark or
 * thanthakhat or none (6), sara am or none (2). Sarabun has a form of its own for many of them.
 */
export function everySyllable(): string[] {
  const marks = joined(['', ...aboveVowels, ...belowVowels], ['', ...tones, silencer]);
  return joined(joined(['', ...leadingVowels], consonants), joined(marks, ['', saraAm]));
}

/** Words in which Thai touches other scripts, digits, brackets and dashes. */
export const mixedWords = [
  'A4ที่',
  'e-GPที่ป่า',
  '(ญี่ปุ่น)',
  '–น้ำ',
  '(ก)น้ำ',
  '“ทำ”',
  '‘ฟ้า’',
  'น้ำA',
  'COVID-19ระลอก',
  '3ปี่',
  '๒๕๕๐/ปี',
  'ปี2550',
  '[ฝั่ง]',
  'ครั้งที่3/2550น้ำ',
  'PM2.5ที่ฟุ้ง',
  'ป้ายQRสำรอง',
  '•ผู้ใหญ่',
  '50%ของน้ำ',
];

function joined(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

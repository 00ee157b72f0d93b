/** Every way to set a consonant under vowels and tone marks, as Thai is written and somewhat beyond. */
const consonants = characters(0x0e01, 0x0e2e);
const leadingVowels = characters(0x0e40, 0x0e44);
const aboveVowels = [...characters(0x0e34, 0x0e37), '\u0e31', '\u0e47', '\u0e4d'];
const belowVowels = characters(0x0e38, 0x0e3a);
const tones = characters(0x0e48, 0x0e4b);
const silencer = '\u0e4c';
const saraAm = '\u0e33';

/** All 23,736 of a leading vowel or none, a consonant, then vowel and tone, or sara am with the tone before it. */
export function everySyllable(): string[] {
  const ends = [
    ...joined(['', ...aboveVowels, ...belowVowels], ['', ...tones, silencer]),
    ...joined(['', ...belowVowels], ['', ...tones]).map((marks) => marks + saraAm),
  ];
  return joined(joined(['', ...leadingVowels], consonants), ends);
}

/** Words in which Thai touches other scripts, brackets and dashes. */
export const mixedWords = ['A4ที่', 'e-GPที่ป่า', '(ญี่ปุ่น)', '–น้ำ', '“ทำ”', 'น้ำA', 'COVID-19ระลอก', '๒๕๕๐/ปี'];

function joined(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

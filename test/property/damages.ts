/** A way in which a text comes to harm: at a match of `sound`, `damaged` stands in its place. A safe fix undoes it. */
export interface Damage {
  readonly name: string;
  readonly sound: RegExp;
  readonly damaged: (sound: string) => string;
}

/** What clerks' hands and other programs do. */
export const damages: readonly Damage[] = [
  { name: 'a doubled space', sound: /(?<=[ก-๙]) (?=[ก-๙])/g, damaged: () => '  ' },
  { name: 'a count in Thai digits', sound: /(?<=quantity: )[1-9](?=,)/g, damaged: thaiDigit },
  { name: 'a count in quotation marks', sound: /(?<=quantity: )[1-9](?=,)/g, damaged: (digit) => `"${digit}"` },
  { name: 'sara am in two characters', sound: /ำ/g, damaged: () => '\u0e4d\u0e32' },
  { name: 'sara ae in two characters', sound: /แ/g, damaged: () => 'เเ' },
  { name: 'a tone mark before its vowel', sound: /[\u0e31\u0e34-\u0e37][\u0e48-\u0e4b]/g, damaged: reversed },
  { name: 'a tone mark twice', sound: /[\u0e48-\u0e4b](?=[ก-ฮ])/g, damaged: (mark) => mark + mark },
  { name: 'a zero width space', sound: /(?<=[ก-ฮ])(?=[ก-ฮ])/g, damaged: () => '\u200b' },
  { name: 'no space before mai yamok', sound: /(?<=[ก-ฮ]) ๆ/g, damaged: () => 'ๆ' },
  { name: 'a space inside brackets', sound: /(?<= )\((?=[ก-๙])/g, damaged: () => '( ' },
  { name: 'a space inside quotation marks', sound: /”/g, damaged: () => ' ”' },
  { name: 'a space before paiyan noi', sound: /ฯ(?= \d)/g, damaged: () => ' ฯ' },
];

function thaiDigit(digit: string): string {
  return String.fromCodePoint(0x0e50 + Number(digit));
}

function reversed(marks: string): string {
  return [...marks].reverse().join('');
}

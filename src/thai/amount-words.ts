/** Where an amount stands in words, and where it may break inside. `end` is exclusive. */
export interface AmountInWords {
  readonly start: number;
  readonly end: number;
  readonly inner: readonly number[];
}

const numeral = '(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ยี่|เอ็ด|ศูนย์|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)';
const amount = new RegExp(`(?:${numeral}+(?:บาทถ้วน|บาท|สตางค์))+`, 'g');
const seam = /(?<=ล้าน|แสน|หมื่น|พัน|ร้อย|สิบ|บาท)(?!ล้าน|บาท|ถ้วน|เอ็ด|สตางค์|$)/g;

/** Amounts written in words: they break after a unit, หนึ่งพัน|สองร้อย|แปดสิบสี่ล้าน, never between a digit and its unit. */
export function amountsInWords(text: string): readonly AmountInWords[] {
  return [...text.matchAll(amount)].map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    inner: [...words.matchAll(seam)].map(({ index }) => start + index),
  }));
}

import { pairs } from './pairs.ts';

/** Particles of politeness, which official papers leave out. */
const PARTICLES = ['ค่ะ', 'นะครับ', 'นะคะ'];

/** Words of speech with what official papers write; nothing where they leave it out. */
export const SPOKEN_FORMS: ReadonlyMap<string, string | undefined> = new Map([
  ...PARTICLES.map((word) => [word, undefined] as const),
  ...pairs(`
แค่ไหน เพียงใด
ใบขับขี่ ใบอนุญาตขับรถ
ตอนนั้น ขณะนั้น
ตอนนี้ ขณะนี้
เท่าไหร่ เท่าใด
แบบนั้น เช่นนั้น
แบบนี้ เช่นนี้
เมื่อไหร่ เมื่อใด
ยังงั้น อย่างนั้น
ยังงี้ อย่างนี้
ยังไง อย่างไร
เยอะ มาก
เยอะแยะ มาก
โรงพัก สถานีตำรวจ
วันพฤหัส วันพฤหัสบดี
อย่างงี้ อย่างนี้
`),
]);

/** What holds one of them and is written all the same. */
export const WRITTEN_FORMS = ['ตามแบบนั้น', 'ตามแบบนี้', 'โรงพักสินค้า', 'วันพฤหัสบดี'];

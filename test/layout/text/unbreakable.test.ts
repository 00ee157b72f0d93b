import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../../src/layout/text/paragraph.ts';
import { createBreaker } from '../../../src/thai/breaks.ts';
import { clusters } from '../../../src/thai/text.ts';
import { paragraph } from '../documents.ts';
import { builtinShaper } from '../faces-on-disk.ts';
import { rightEdge, textOf } from '../read-pages.ts';

const setting = { shaper: await builtinShaper(), pitch: 20.96, breaker: createBreaker([]) };
const tag = { kind: 'content', node: 1 } as const;
const cm = 72 / 2.54;

/** Each 200 characters long: Thai letters that are no words, a Latin token, an address. */
const words = {
  'Thai letters': 'ฆฐิ่ฌูฑ์ฒญี่ฏฮฬ'.repeat(14).slice(0, 200),
  'a Latin token': 'Xq7'.repeat(67).slice(0, 200),
  'an address': `https://alert.example.go.th/${'phase-2/map?zone=north&scale='.repeat(6)}`.slice(0, 200),
};

describe.each(Object.entries(words))('%s without a place to break', (_, word) => {
  it.each([16, 9, 2, 1])('breaks between clusters and stays inside %d cm, whatever stands around it', (width) => {
    for (const align of ['thai-justify', 'start'] as const) {
      const written = `ปรากฏที่ ${word} แล้ว`;
      const lines = setParagraph(paragraph(written, { align }), width * cm, { marker: tag, text: tag }, setting);
      const items = lines.map((line) => line.items.filter((item) => item.kind === 'text'));
      const texts = items.map((line) => line.map(textOf).join(''));
      for (const item of items.flat()) expect(rightEdge(item)).toBeLessThanOrEqual(width * cm + 1e-6);
      expect(texts.join('')).toBe(written);
      expect(texts.flatMap(clusters).filter((cluster) => cluster !== ' ')).toEqual(
        clusters(written).filter((cluster) => cluster !== ' '),
      );
    }
  });
});

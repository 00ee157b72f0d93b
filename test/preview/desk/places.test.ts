import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentName } from '../../../src/model/diagnostic.ts';
import type { LaidOut } from '../../../src/model/page.ts';
import { documentNames } from '../../../src/packet/packet.ts';
import type { PagePlace } from '../../../src/preview/contract.ts';
import { inkOf } from '../../../src/preview/desk/inked.ts';
import { placesOf } from '../../../src/preview/desk/places.ts';
import { typeset } from '../../../src/typeset.ts';
import { inputOf, options } from '../../examples/built.ts';
import { world } from '../../home.ts';

const examples = ['workshop', 'every-field'] as const;

describe.each(examples)('the places of %s', (example) => {
  const input = inputOf(example);
  let text = '';
  const papers = new Map<DocumentName, { readonly laidOut: LaidOut; readonly places: readonly PagePlace[] }>();

  beforeAll(async () => {
    const { value, sources } = await typeset(input, options, world);
    text = sources.find(({ name }) => name === input)?.text ?? '';
    for (const laidOut of value?.laidOut ?? [])
      papers.set(laidOut.document.name, { laidOut, places: placesOf(laidOut, sources, input).places });
    expect([...papers.keys()]).toEqual(documentNames);
  });

  const wordsOf = ({ input: stretch }: PagePlace): string => (stretch ? text.slice(stretch.start, stretch.end) : '');
  const all = (): readonly PagePlace[] => [...papers.values()].flatMap(({ places }) => places);

  test('show, for a line of the body, the very words that the line says', () => {
    for (const { laidOut, places } of papers.values()) {
      for (const place of places) {
        if (place.template || !place.input || place.input.start === place.input.end) continue;
        expect(drawnIn(place, laidOut)).toContain(inkOf(wordsOf(place).replaceAll('**', '')));
      }
    }
  });

  test('leave no line without a place', () => {
    expect(all().filter(({ input: stretch, template }) => !stretch && !template)).toEqual([]);
  });

  test('lead from the subject of every paper to the one field of it', () => {
    const at = text.indexOf('subject: ') + 'subject: '.length;
    for (const { places } of papers.values())
      expect(places.filter(({ input: stretch }) => stretch?.start === at).length).toBeGreaterThan(0);
  });

  test('never lead to several fields at once: what shows none of the input’s words leads to its template', () => {
    for (const { input: stretch, template } of all()) {
      if (stretch && template) expect(text.slice(stretch.start, stretch.end)).not.toMatch(/\n\s*[a-z_]+:/);
    }
  });

  test('stand on their pages', () => {
    for (const { laidOut, places } of papers.values()) {
      const { width, height } = laidOut.document.page;
      for (const place of places) {
        expect(place.x).toBeGreaterThan(0);
        expect(place.x + place.width).toBeLessThan(width);
        expect(place.y).toBeGreaterThan(0);
        expect(place.y + place.height).toBeLessThan(height);
      }
    }
  });

  test('name the line of the template for words that are its own', () => {
    const own = all().filter(({ input: stretch, template }) => !stretch && template);
    expect(own.map(({ template }) => template?.file)).toContain('templates/checklist.yaml');
    for (const { template } of own) expect(template?.line).toBeGreaterThan(0);
  });
});

test('a sentence that a template makes of several fields leads to the field that its line shows', async () => {
  const input = inputOf('workshop');
  const { value, sources } = await typeset(input, options, world);
  const letter = value?.laidOut[0];
  if (!letter) throw new Error('the workshop was not set');
  const text = sources.find(({ name }) => name === input)?.text ?? '';
  const lines = placesOf(letter, sources, input).places.filter(({ input: at }) => at && inPurpose(text, at.start));
  expect(lines).toHaveLength(4);
  expect(lines.map(({ y }) => y)).toEqual([...lines.map(({ y }) => y)].sort((a, b) => a - b));
});

function inPurpose(text: string, offset: number): boolean {
  const start = text.indexOf('  purpose: ');
  return offset > start && offset < text.indexOf('\n', start);
}

/** The ink of all that is drawn in a place's box. */
function drawnIn({ page, y, height }: PagePlace, laidOut: LaidOut): string {
  const items = laidOut.pages[page - 1]?.items ?? [];
  return inkOf(
    items
      .flatMap((item) => (item.kind === 'text' && item.baseline > y && item.baseline < y + height ? [item] : []))
      .flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph.text))
      .join(''),
  );
}

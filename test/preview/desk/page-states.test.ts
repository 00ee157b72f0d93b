import { expect, it } from 'vitest';
import type { Item, LaidOut } from '../../../src/model/page.ts';
import { pageStates } from '../../../src/preview/desk/page-states.ts';
import { typeset } from '../../../src/typeset.ts';
import { inputOf, options } from '../../examples/built.ts';
import { world } from '../../home.ts';

async function letter(): Promise<LaidOut> {
  const { value } = await typeset(inputOf('every-field'), options, world);
  const laidOut = value?.laidOut[0];
  if (!laidOut) throw new Error('no papers');
  return laidOut;
}

const digests = (laidOut: LaidOut) => pageStates(laidOut).map(({ digest }) => digest);

/** The paper with one item of its first page changed. */
function changed(laidOut: LaidOut, kind: Item['kind'], change: (item: Item) => Item): LaidOut {
  const [first, ...others] = laidOut.pages;
  if (!first) throw new Error('no pages');
  const at = first.items.findIndex((item) => item.kind === kind);
  expect(at).toBeGreaterThanOrEqual(0);
  const items = first.items.map((item, index) => (index === at ? change(item) : item));
  return { ...laidOut, pages: [{ ...first, items }, ...others] };
}

it('are of the sheet, and the same for the same drawing', async () => {
  const laidOut = await letter();
  const states = pageStates(laidOut);
  expect(states).toHaveLength(laidOut.pages.length);
  expect(states[0]).toMatchObject({ width: laidOut.document.page.width, height: laidOut.document.page.height });
  expect(digests(await letter())).toEqual(digests(laidOut));
});

it('do not look at what a reader cannot see on the page', async () => {
  const laidOut = await letter();
  const retagged = changed(laidOut, 'text', (item) => ({ ...item, tag: { kind: 'artifact', type: 'layout' } }));
  expect(digests(retagged)).toEqual(digests(laidOut));
});

it('change with each thing that is drawn otherwise, and of that page alone', async () => {
  const laidOut = await letter();
  const changes: readonly LaidOut[] = [
    changed(laidOut, 'text', (item) => (item.kind === 'text' ? { ...item, x: item.x + 0.01 } : item)),
    changed(laidOut, 'text', (item) => (item.kind === 'text' ? { ...item, size: item.size + 0.01 } : item)),
    changed(laidOut, 'text', (item) => (item.kind === 'text' ? { ...item, colour: 'ff0000' } : item)),
    changed(laidOut, 'text', (item) => (item.kind === 'text' ? { ...item, glyphs: item.glyphs.slice(1) } : item)),
    changed(laidOut, 'text', (item) =>
      item.kind === 'text' ? { ...item, face: { ...item.face, bytes: item.face.bytes.slice(1) } } : item,
    ),
    changed(laidOut, 'image', (item) => (item.kind === 'image' ? { ...item, width: item.width + 1 } : item)),
    {
      ...laidOut,
      pages: laidOut.pages.map((page) => (page.number === 1 ? { ...page, items: page.items.slice(1) } : page)),
    },
  ];
  const [first, ...others] = digests(laidOut);
  const seen = changes.map((each) => {
    const [changedFirst, ...same] = digests(each);
    expect(same).toEqual(others);
    return changedFirst;
  });
  expect(new Set([first, ...seen]).size).toBe(changes.length + 1);
});

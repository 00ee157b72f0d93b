import { createHash } from 'node:crypto';
import type { Face, Glyph, Item, LaidOut } from '../../model/page.ts';
import type { PageState } from '../contract.ts';
import { digestOf } from './input-file.ts';

/** The sheets of a paper, each with a digest of all that is drawn on it: where it came from and what it is in the structure do not count. */
export function pageStates({ document: { page }, pages }: LaidOut): readonly PageState[] {
  const { width, height } = page;
  const drawn = drawnItems();
  return pages.map(({ items }) => {
    const hash = createHash('sha256').update(`${width} ${height}`);
    for (const item of items) hash.update(`\n${drawn(item)}`);
    return { width, height, digest: hash.digest('hex') };
  });
}

/** Writes items down. What stands on the pages over and over, faces and glyphs, is looked at once. */
function drawnItems(): (item: Item) => string {
  const faceOf = remembered(({ id, scale, bytes }: Face) => `${id} ${scale} ${digestOf(bytes)}`);
  const glyphOf = remembered(({ parts }: Glyph) => parts.map(({ id, dx, dy }) => `${id},${dx},${dy}`).join(';'));
  const imageOf = remembered(digestOf);
  return (item) => {
    switch (item.kind) {
      case 'text': {
        const glyphs = item.glyphs.map(({ glyph, advance }) => `${glyphOf(glyph)}:${advance}`);
        return [item.kind, faceOf(item.face), item.size, item.colour, item.x, item.baseline, ...glyphs].join(' ');
      }
      case 'rule':
        return [item.kind, item.x1, item.y1, item.x2, item.y2, item.width].join(' ');
      case 'image':
        return [item.kind, imageOf(item.image.bytes), item.x, item.y, item.width, item.height].join(' ');
    }
  };
}

function remembered<K extends object>(describe: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    const text = known.get(key) ?? describe(key);
    known.set(key, text);
    return text;
  };
}

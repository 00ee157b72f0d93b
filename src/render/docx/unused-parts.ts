import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './parts.ts';

/** Parts that `docx` writes into every file and no paper of ours refers to. */
const unused = [
  'docProps/custom.xml',
  'word/endnotes.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/theme/theme1.xml',
];
const emptyRelationships = /<Relationships[^>]*(?:\/>|><\/Relationships>)$/u;

/** Takes those parts out, with what names them; and the lists of relationships that list none. */
export function removeUnusedParts(parts: Parts): void {
  for (const [path, data] of parts) {
    if (unused.includes(path) || (path.endsWith('.rels') && emptyRelationships.test(strFromU8(data))))
      parts.delete(path);
    else if (path.endsWith('.rels') || path === '[Content_Types].xml')
      parts.set(path, strToU8(withoutUnused(strFromU8(data))));
  }
}

/** Drops each `<Override PartName="/word/…"/>` and `<Relationship Target="…"/>` of an unused part. */
function withoutUnused(xml: string): string {
  return xml.replace(
    /<(?:Override|Relationship) [^>]*(?:PartName="\/|Target=")([^"]+)"[^>]*\/>/gu,
    (entry, target: string) => (unused.some((path) => path === target || path === `word/${target}`) ? '' : entry),
  );
}

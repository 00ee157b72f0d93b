import { value } from './element.ts';
import { comparable, defaultStyle, isParagraphStyle, type StyleIndex, stylesByName } from './style-index.ts';
import type { Element } from './xml.ts';

/** A style of ours: its id, and its name in the editor's list. */
export interface WantedStyle {
  readonly id: string;
  readonly label: string;
}

/** Our id of the style of paragraphs that name none. */
export const normalId = 'Normal';

/**
 * The office's styles that stand for ours, by our ids: the one of that id, else the one of that name, since
 * LibreOffice gives ids of its own when it saves. The style of paragraphs that name none stands for `Normal`.
 */
export function chosen(wanted: readonly WantedStyle[], index: StyleIndex): ReadonlyMap<string, Element> {
  const normal = defaultStyle(index);
  const found = new Map<string, Element>(normal ? [[normalId, normal]] : []);
  for (const { id } of wanted) {
    const style = index.byId.get(id);
    if (isParagraphStyle(style)) found.set(id, style);
  }
  const taken = new Set(found.values());
  const byName = stylesByName(index);
  for (const { id, label } of wanted) {
    const style = found.has(id) ? undefined : byName.get(comparable(label));
    if (!style || taken.has(style)) continue;
    found.set(id, style);
    taken.add(style);
  }
  return found;
}

/** The styles that the given ones are based on and linked to, and so on, without the given ones; in the file's order. */
export function needed(given: Iterable<Element>, { byId, parents }: StyleIndex): readonly Element[] {
  const own = new Set(given);
  const known = new Set(own);
  for (const style of known) {
    const linked = byId.get(value(style, 'w:link') ?? '');
    for (const other of [parents.get(style), linked]) if (other) known.add(other);
  }
  return [...byId.values()].filter((style) => known.has(style) && !own.has(style));
}

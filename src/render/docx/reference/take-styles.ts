import { needed, normalId, type WantedStyle } from './choose.ts';
import { child, value, valued } from './element.ts';
import { paragraphSettings, runSettings } from './properties.ts';
import { comparable, isParagraphStyle, type StyleIndex } from './style-index.ts';
import type { ThemeFonts } from './theme-fonts.ts';
import type { Element } from './xml.ts';

/** The styles that a reference document gives, as they go into our files. */
export interface TakenStyles {
  /** What it says of our own styles, by our ids. */
  readonly own: ReadonlyMap<string, Element>;
  /** The styles that those are based on or linked to. */
  readonly others: readonly Element[];
}

/**
 * Takes `sources`, the office's styles by our ids, each under our id and name, and whatever they need under
 * its own.
 */
export function takeStyles(
  wanted: readonly WantedStyle[],
  sources: ReadonlyMap<string, Element>,
  index: StyleIndex,
  theme: ThemeFonts,
): TakenStyles {
  const labels = new Map([[normalId, normalId], ...wanted.map(({ id, label }) => [id, label] as const)]);
  const others = needed(sources.values(), index);
  const otherIds = distinct(others.map(idOf), [...labels.keys()], (id) => id);
  const otherNames = distinct(others.map(nameOf), [...labels.values()], comparable);
  const ids = new Map([...others.map((style, at) => [style, otherIds[at] ?? ''] as const), ...inverse(sources)]);
  const content = (style: Element, name: string, listed: readonly Element[]): readonly Element[] => [
    valued('w:name', name),
    ...references(style, index, ids),
    ...listed,
    ...settings(style, theme),
  ];
  const own = [...sources].map(
    ([id, style]) =>
      [
        id,
        {
          name: 'w:style',
          attributes: ownAttributes(id),
          children: content(style, labels.get(id) ?? id, [quickFormat]),
        },
      ] as const,
  );
  return {
    own: new Map(own),
    others: others.map((style, at) => ({
      name: 'w:style',
      attributes: otherAttributes(style, otherIds[at] ?? ''),
      children: content(style, otherNames[at] ?? '', listing(style)),
    })),
  };
}

/** Ours stand in the editor's gallery. */
const quickFormat: Element = { name: 'w:qFormat', attributes: {}, children: [] };

function references(
  style: Element,
  { byId, parents }: StyleIndex,
  ids: ReadonlyMap<Element, string>,
): readonly Element[] {
  return [
    ...reference('w:basedOn', parents.get(style), ids),
    ...reference('w:next', byId.get(value(style, 'w:next') ?? ''), ids),
    ...reference('w:link', byId.get(value(style, 'w:link') ?? ''), ids),
  ];
}

function reference(name: string, style: Element | undefined, ids: ReadonlyMap<Element, string>): readonly Element[] {
  const id = style && ids.get(style);
  return id === undefined ? [] : [valued(name, id)];
}

function settings(style: Element, theme: ThemeFonts): readonly Element[] {
  const ofParagraph = isParagraphStyle(style) ? paragraphSettings(style) : undefined;
  const ofRun = runSettings(style, theme);
  return [...(ofParagraph ? [ofParagraph] : []), ...(ofRun ? [ofRun] : [])];
}

/** How an editor lists the style, in the schema's order (CT_Style). */
function listing(style: Element): readonly Element[] {
  return ['w:uiPriority', 'w:semiHidden', 'w:unhideWhenUsed', 'w:qFormat'].flatMap((name) => child(style, name) ?? []);
}

function ownAttributes(id: string): Readonly<Record<string, string>> {
  return { 'w:type': 'paragraph', 'w:styleId': id, ...(id === normalId && { 'w:default': '1' }) };
}

/** One paragraph style alone is the default, and that is ours; of the character styles it may be one of these. */
function otherAttributes({ attributes }: Element, id: string): Readonly<Record<string, string>> {
  const { 'w:type': type = 'paragraph', 'w:default': isDefault, 'w:customStyle': custom } = attributes;
  return {
    'w:type': type,
    ...(isDefault !== undefined && type !== 'paragraph' && { 'w:default': isDefault }),
    ...(custom !== undefined && { 'w:customStyle': custom }),
    'w:styleId': id,
  };
}

function idOf({ attributes }: Element): string {
  return attributes['w:styleId'] ?? '';
}

function nameOf(style: Element): string {
  return value(style, 'w:name') ?? idOf(style);
}

function inverse(map: ReadonlyMap<string, Element>): readonly (readonly [Element, string])[] {
  return [...map].map(([id, style]) => [style, id]);
}

/** The names with a number behind each that another has already. */
function distinct(
  names: readonly string[],
  used: readonly string[],
  compared: (name: string) => string,
): readonly string[] {
  const taken = new Set(used.map(compared));
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(compared(free)); number++) free = `${name}-${number}`;
    taken.add(compared(free));
    return free;
  });
}

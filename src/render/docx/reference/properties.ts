import { child } from './element.ts';
import { namedFonts, type ThemeFonts } from './theme-fonts.ts';
import type { Element } from './xml.ts';

/**
 * What is taken of a style's paragraph properties, in the order of the schema (CT_PPrBase). Left out: automatic
 * numbering, which would number twice and whose part is not taken; frames and right-to-left text.
 */
const paragraphProperties = [
  ...['keepNext', 'keepLines', 'pageBreakBefore', 'widowControl', 'suppressLineNumbers', 'pBdr', 'shd', 'tabs'],
  ...['suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN'],
  ...['adjustRightInd', 'snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc'],
  ...['textAlignment', 'outlineLvl'],
];

/**
 * What is taken of a style's run properties, in the order of the schema (EG_RPrBase). Left out: hidden text,
 * since no word of a paper may be lost, and languages, since Word breaks lines of Thai by them.
 */
const runProperties = [
  ...['rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss'],
  ...['imprint', 'noProof', 'snapToGrid', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight'],
  ...['u', 'effect', 'bdr', 'shd', 'vertAlign', 'em'],
];

/** The `w:pPr` of an element as far as it is taken; undefined where nothing of it is. */
export function paragraphSettings(parent: Element | undefined): Element | undefined {
  return taken(child(parent, 'w:pPr'), paragraphProperties);
}

/** The `w:rPr` of an element as far as it is taken, its fonts by name. */
export function runSettings(parent: Element | undefined, theme: ThemeFonts): Element | undefined {
  return taken(child(parent, 'w:rPr'), runProperties, (each) =>
    each.name === 'w:rFonts' ? namedFonts(each, theme) : each,
  );
}

function taken(
  properties: Element | undefined,
  names: readonly string[],
  change: (each: Element) => Element = (each) => each,
): Element | undefined {
  const children = names.flatMap((name) => {
    const found = child(properties, `w:${name}`);
    return found ? [plain(change(found))] : [];
  });
  return children.length === 0 ? undefined : { name: properties?.name ?? '', attributes: {}, children };
}

/** Without references to a theme, whose value Word writes beside them, and without marks of editing. */
function plain({ name, attributes, children }: Element): Element {
  const kept = Object.entries(attributes).filter(([key]) => /^w:(?!theme|rsid)/u.test(key));
  return { name, attributes: Object.fromEntries(kept), children: children.map(plain) };
}

import { child } from './element.ts';
import type { Element } from './xml.ts';

/** The faces that a theme's font names stand for (ECMA-376 part 1, 17.18.96): `minorBidi` → Cordia New. */
export type ThemeFonts = ReadonlyMap<string, string>;

/**
 * The faces of a theme, since no theme goes into our files. For complex scripts it is the face the theme has
 * for them, else the one it names for Thai.
 */
export function themeFonts(theme: Element | undefined): ThemeFonts {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const faces = ['major', 'minor'].flatMap((size) => {
    const fonts = child(scheme, `a:${size}Font`);
    const latin = typeface(child(fonts, 'a:latin'));
    const thai = fonts?.children.find(({ attributes }) => attributes.script === 'Thai');
    return [
      [`${size}Ascii`, latin],
      [`${size}HAnsi`, latin],
      [`${size}EastAsia`, typeface(child(fonts, 'a:ea'))],
      [`${size}Bidi`, typeface(child(fonts, 'a:cs')) || typeface(thai)],
    ] as const;
  });
  return new Map(faces.filter(([, face]) => face !== ''));
}

function typeface(font: Element | undefined): string {
  return font?.attributes.typeface ?? '';
}

const slots = [
  ['w:ascii', 'w:asciiTheme'],
  ['w:hAnsi', 'w:hAnsiTheme'],
  ['w:eastAsia', 'w:eastAsiaTheme'],
  ['w:cs', 'w:cstheme'],
] as const;

/** A run's fonts with the theme's names put in for its references; a reference to no face leaves the name beside it. */
export function namedFonts({ name, attributes, children }: Element, theme: ThemeFonts): Element {
  const named = slots.flatMap(([slot, reference]) => {
    const face = theme.get(attributes[reference] ?? '') ?? attributes[slot];
    return face === undefined ? [] : [[slot, face]];
  });
  const hint = attributes['w:hint'];
  return {
    name,
    attributes: { ...Object.fromEntries(named), ...(hint !== undefined && { 'w:hint': hint }) },
    children,
  };
}

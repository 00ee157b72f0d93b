/** What a fill or a stroke is painted with: six hexadecimal digits, or nothing. */
export interface Ink {
  readonly colour: string | undefined;
}

const names: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  gray: '808080',
  grey: '808080',
  gold: 'ffd700',
};

/** Reads a plain colour of SVG, or `none`; undefined for gradients, patterns and other notations. */
export function readInk(value: string): Ink | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'none' || text === 'transparent') return { colour: undefined };
  const colour = names[text] ?? hexadecimal(text) ?? channels(text);
  return colour === undefined ? undefined : { colour };
}

/** `#f00` and `#ff0000`. */
function hexadecimal(text: string): string | undefined {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text) ?? [];
  return digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** `rgb(255, 0, 0)`. */
function channels(text: string): string | undefined {
  const [, ...values] = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text) ?? [];
  if (values.length === 0 || values.some((value) => Number(value) > 255)) return undefined;
  return values.map((value) => Number(value).toString(16).padStart(2, '0')).join('');
}

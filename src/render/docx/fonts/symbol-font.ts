import type { NamedFont } from './named-font.ts';

/** For ✓ ☐ ☑, which the Thai faces lack. It comes with Windows; elsewhere one of the others has them. */
export const symbolFont: NamedFont = {
  name: 'Segoe UI Symbol',
  alternatives: ['Noto Sans Symbols 2', 'Apple Symbols', 'DejaVu Sans'],
  charset: '00',
  panose: '020B0502040204020203',
};

/** The symbol face is drawn larger than the Thai one: at this share its line is no higher. */
export const symbolScale = 0.75;

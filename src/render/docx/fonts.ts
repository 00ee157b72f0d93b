/** The face of official papers (domain.md section 0), named in all four of Word's font slots. */
export const textFont = {
  ascii: 'TH SarabunPSK',
  hAnsi: 'TH SarabunPSK',
  cs: 'TH SarabunPSK',
  eastAsia: 'TH SarabunPSK',
} as const;

/** Faces of the same drawing and size under other names, which Word takes where the first is missing. */
export const textFontAlternatives = ['TH Sarabun New', 'TH SarabunIT๙'] as const;

/** For ✓ ☐ ☑, which the Thai faces lack. */
export const symbolFont = 'Segoe UI Symbol';

/** The symbol face is drawn larger than the Thai one: at this share its line is no higher. */
export const symbolScale = 0.75;

/** Nominal size of running text in pt. */
export const textSize = 16;

/** Advance of a space in TH SarabunPSK, in em. */
export const spaceAdvance = 0.216;

/** The face of official papers (domain.md section 0). */
export const officialFont = 'TH SarabunPSK';

/** Faces of the same drawing under other names, which Word takes where a file's own is missing; the last at another size. */
export const standIns: readonly string[] = [officialFont, 'TH Sarabun New', 'TH SarabunIT๙', 'Sarabun'];

/** What TH SarabunPSK says of its looks in its OS/2 table. */
export const officialPanose = '020B0500040200020003';

/** Nominal size of running text in pt. */
export const textSize = 16;

/** Advance of a space in TH SarabunPSK, in em. */
export const spaceAdvance = 0.216;

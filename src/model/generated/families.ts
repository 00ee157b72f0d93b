// Made from schemas/families.schema.json by `npm run generate`: change it there.

/**
 * Families of fonts whose size on paper is known; where a folder holds several, the first in the list is taken.
 */
export interface FamilyList {
  /**
   * Families of fonts.
   *
   * Items: One family.
   */
  families: Family[];
}

/**
 * One family.
 */
export interface Family {
  /**
   * The family's name as its font files say it.
   */
  name: string;
  /**
   * What makes its letters as high as those of TH SarabunPSK.
   */
  scale: number;
  /**
   * Distance between baselines of 16 pt text, in pt.
   */
  pitch: number;
}

// Made from schemas/styles.schema.json by `npm run generate`: change it there.

/**
 * Sheet, page furniture and paragraph styles shared by the three documents. Lengths are in cm; sizes, pitch and space before and after are in pt of TH SarabunPSK.
 */
export interface StyleSheet {
  /**
   * Sheet and margins.
   */
  page: {
    /**
     * A length in cm.
     */
    width: number;
    /**
     * A length in cm.
     */
    height: number;
    /**
     * A length in cm.
     */
    top: number;
    /**
     * A length in cm.
     */
    bottom: number;
    /**
     * A length in cm.
     */
    left: number;
    /**
     * A length in cm.
     */
    right: number;
    /**
     * Distance between baselines of 16 pt text, in pt.
     */
    pitch: number;
  };
  /**
   * What stands outside the text column.
   */
  furniture: {
    /**
     * Page number.
     */
    page_number: {
      /**
       * Id of a paragraph style.
       */
      style: string;
      /**
       * From the sheet's top edge to the baseline, in cm.
       */
      baseline: number;
      /**
       * First page that has one.
       */
      from: number;
      /**
       * Text before or after.
       */
      before: string;
      /**
       * Text before or after.
       */
      after: string;
    };
    /**
     * Catchword at the foot of a page.
     */
    catchword: {
      /**
       * Id of a paragraph style.
       */
      style: string;
      /**
       * Text before or after.
       */
      before: string;
      /**
       * Text before or after.
       */
      after: string;
      /**
       * How many words.
       */
      words: number;
      /**
       * A size in pt.
       */
      gap: number;
    };
    /**
     * Secrecy class at the top and bottom of every page.
     */
    secrecy: {
      /**
       * Id of a paragraph style.
       */
      style: string;
      /**
       * Text; may hold Liquid output and conditions.
       */
      text: string;
      /**
       * From the sheet's top edge to the baseline, in cm.
       */
      top: number;
      /**
       * From the sheet's top edge to the baseline, in cm.
       */
      bottom: number;
    };
    /**
     * Copy number of a classified paper.
     */
    copy: {
      /**
       * Id of a paragraph style.
       */
      style: string;
      /**
       * Text; may hold Liquid output and conditions.
       */
      text: string;
      /**
       * From the sheet's top edge to the baseline, in cm.
       */
      baseline: number;
    };
    /**
     * The mark of a draft.
     */
    draft: {
      /**
       * Id of a paragraph style.
       */
      style: string;
      /**
       * Text; may hold Liquid output and conditions.
       */
      text: string;
      /**
       * From the sheet's top edge to the baseline, in cm.
       */
      baseline: number;
    };
  };
  /**
   * Every paragraph style.
   *
   * Items: One paragraph style.
   */
  styles: Style[];
  /**
   * The styles of Markdown texts by where they stand.
   */
  texts: {
    /**
     * The styles of a Markdown text.
     */
    page: Texts;
    /**
     * The styles of a Markdown text.
     */
    cell: Texts;
  };
  /**
   * What the reference document shows of each style; a style that is left out shows its name alone.
   *
   * Items: The specimen of one style.
   */
  specimen?: Specimen[];
}

/**
 * One paragraph style.
 */
export interface Style {
  /**
   * Id of a paragraph style.
   */
  id: string;
  /**
   * Its name in Word's list of styles.
   */
  label: string;
  /**
   * Alignment.
   */
  align: 'start' | 'center' | 'end' | 'thai-justify';
  /**
   * Letter size in pt of TH SarabunPSK.
   */
  size?: number;
  /**
   * Bold.
   */
  bold?: boolean;
  /**
   * Italic.
   */
  italic?: boolean;
  /**
   * Colour, six hexadecimal digits.
   */
  colour?: string;
  /**
   * Indents.
   */
  indent?: {
    /**
     * A length in cm.
     */
    first?: number;
    /**
     * A length in cm.
     */
    left?: number;
    /**
     * A length in cm.
     */
    right?: number;
  };
  /**
   * Where a label or list number starts, and where the text does.
   */
  marker?: {
    /**
     * A length in cm.
     */
    at: number;
    /**
     * A length in cm.
     */
    text: number;
  };
  /**
   * A size in pt.
   */
  before?: number;
  /**
   * A size in pt.
   */
  after?: number;
  /**
   * Stays on the page of the next paragraph.
   */
  keep_with_next?: boolean;
  /**
   * Words before which a text too wide for one line should break, the best ones first; a space stands for any word after a space.
   *
   * Items: A word, or a space.
   */
  break_before?: string[];
  /**
   * Heading level.
   */
  outline?: 1 | 2 | 3;
}

/**
 * The styles of a Markdown text.
 */
export interface Texts {
  /**
   * Id of a paragraph style.
   */
  paragraph: string;
  /**
   * Number forms by level.
   *
   * Items: One level; # is an item's number.
   */
  classic: Step[];
  /**
   * Number forms by level.
   *
   * Items: One level; # is an item's number.
   */
  decimal: Step[];
  /**
   * Items with a dash.
   */
  dash: {
    /**
     * The mark.
     */
    form: string;
    /**
     * Styles by level.
     *
     * Items: Id of a paragraph style.
     */
    styles: string[];
  };
  /**
   * Cells of a table.
   */
  table?: {
    /**
     * Id of a paragraph style.
     */
    head: string;
    /**
     * Id of a paragraph style.
     */
    start: string;
    /**
     * Id of a paragraph style.
     */
    center: string;
    /**
     * Id of a paragraph style.
     */
    end: string;
  };
}

/**
 * The specimen of one style.
 */
export interface Specimen {
  /**
   * Id of a paragraph style.
   */
  style: string;
  /**
   * A marker to show, for a style that takes one.
   */
  marker?: string;
  /**
   * What the style is for.
   */
  text: string;
}

/**
 * One level; # is an item's number.
 */
export interface Step {
  /**
   * Form of the number.
   */
  form: string;
  /**
   * Id of a paragraph style.
   */
  style: string;
}

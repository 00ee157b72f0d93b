// Made from schemas/checklist.schema.json by `npm run generate`: change it there.

/**
 * What the checklist needs, once its own section is laid over the shared facts.
 */
export interface Checklist {
  /**
   * The subject, the same in all three documents: a noun phrase without the label.
   */
  subject: string;
  /**
   * Secrecy class; left out for an open matter.
   */
  secrecy?: 'ลับ' | 'ลับมาก' | 'ลับที่สุด';
  /**
   * Which copy of a classified paper this is, and of how many.
   */
  copy?: Copy;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  date: string;
  /**
   * How list items are numbered: classic is ๑. ๑) (๑), decimal is ๑. ๑.๑ ๑.๑.๑.
   */
  numbering?: 'classic' | 'decimal';
  /**
   * The body that issues the letter.
   */
  ministry: Ministry;
  /**
   * Item 1: by when the cabinet must have the matter.
   */
  deadline: string;
  /**
   * Item 2: what obliges the ministry to submit the matter.
   *
   * Items: One ground for the submission.
   */
  necessity: Necessity[];
  /**
   * Item 3: opinions of the agencies concerned.
   *
   * Items: The opinion of an agency or a committee.
   */
  agencies?: Opinion[];
  /**
   * Item 4: opinions of the committees concerned.
   *
   * Items: The opinion of an agency or a committee.
   */
  committees?: Opinion[];
  /**
   * Item 5: the resolution wanted of the cabinet, one item a clause.
   *
   * Items: One clause of the resolution; a matter for information begins with รับทราบ.
   */
  resolutions: string[];
  /**
   * Item 6: the ministry's coordinator with cabinet and parliament.
   */
  coordinator: {
    /**
     * Full name, the title (นาย, นาง, นางสาว) joined to it; a rank goes to `rank`.
     */
    name: string;
    /**
     * Position, one line or several.
     */
    position: string[];
  };
}

/**
 * Which copy of a classified paper this is, and of how many.
 */
export interface Copy {
  /**
   * Number of this copy.
   */
  number: number;
  /**
   * Number of copies made.
   */
  of: number;
}

/**
 * The body that issues the letter.
 */
export interface Ministry {
  /**
   * Full name of the body.
   */
  name: string;
  /**
   * Address, one item a line.
   */
  address?: string[];
}

/**
 * One ground for the submission.
 */
export interface Necessity {
  /**
   * What the ground rests on: a law, a regulation, a cabinet resolution, or other.
   */
  basis: 'law' | 'regulation' | 'resolution' | 'other';
  /**
   * Which law, regulation or resolution.
   */
  reference?: string;
  /**
   * The essence, in Markdown like `body`.
   */
  summary: string;
}

/**
 * The opinion of an agency or a committee.
 */
export interface Opinion {
  /**
   * Name of the agency or committee.
   */
  name: string;
  /**
   * agree, disagree or none; the last two need a note.
   */
  opinion: 'agree' | 'disagree' | 'none';
  /**
   * Reason or remark.
   */
  note?: string;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  asked?: string;
}

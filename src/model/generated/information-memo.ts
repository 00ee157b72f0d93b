// Made from schemas/information-memo.schema.json by `npm run generate`: change it there.

/**
 * What the information memo needs, once its own section is laid over the shared facts.
 */
export interface InformationMemo {
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
   * The meeting that is reported.
   */
  meeting?: MeetingHeld;
  /**
   * Heading of the memo; left out, the form's own heading is used.
   */
  heading?: string;
  /**
   * The text, in Markdown: paragraphs, numbered and dashed lists, **bold**, tables.
   */
  body: string;
  /**
   * The last sentence, beginning with จึง; left out, the form's own sentence is used.
   */
  closing?: string;
  /**
   * Amounts of money, with their parts.
   *
   * Items: One amount.
   */
  money?: Amount[];
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
 * The meeting that is reported.
 */
export interface MeetingHeld {
  /**
   * Name of the meeting, beginning with the word การประชุม.
   */
  name: string;
  /**
   * The ministry’s part: host held the meeting, participant took part in a meeting that others held. Left out, it is the host.
   */
  part?: 'host' | 'participant';
  /**
   * Session.
   */
  session?: string;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  from: string;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  to?: string;
  /**
   * Time of day, hours and minutes parted by a point, without น.
   */
  time?: string;
  /**
   * Where it was held.
   */
  venue?: string;
  /**
   * Purpose, beginning with เพื่อ; where it is given, the opening paragraph is written from these facts, else the text begins with its own.
   */
  purpose?: string;
  /**
   * Who led the delegation, printed behind โดยมี; with it the opening paragraph is written from these facts, purpose or not.
   */
  delegation?: string;
}

/**
 * One amount.
 */
export interface Amount {
  /**
   * What the money is for, or where it comes from.
   */
  label: string;
  /**
   * Amount in baht, in Arabic digits with up to two decimals; thousands may be parted by commas.
   */
  baht: string;
  /**
   * What the amount is made of.
   *
   * Items: One part of an amount.
   */
  parts?: AmountPart[];
}

/**
 * One part of an amount.
 */
export interface AmountPart {
  /**
   * What the money is for, or where it comes from.
   */
  label: string;
  /**
   * Amount in baht, in Arabic digits with up to two decimals; thousands may be parted by commas.
   */
  baht: string;
}

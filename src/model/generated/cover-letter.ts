// Made from schemas/cover-letter.schema.json by `npm run generate`: change it there.

/**
 * What the cover letter needs, once its own section is laid over the shared facts.
 */
export interface CoverLetter {
  /**
   * The subject, the same in all three documents: a noun phrase without the label.
   */
  subject: string;
  /**
   * Urgency class; left out for an ordinary matter.
   */
  urgency?: 'ด่วน' | 'ด่วนมาก' | 'ด่วนที่สุด';
  /**
   * Secrecy class; left out for an open matter.
   */
  secrecy?: 'ลับ' | 'ลับมาก' | 'ลับที่สุด';
  /**
   * Which copy of a classified paper this is, and of how many.
   */
  copy?: Copy;
  /**
   * The letter's number: two-letter code, office digits, slash, running number. Nothing after the slash while it is not issued (with --draft only).
   */
  number: string;
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
   * The addressee's position; salutation and closing follow from it.
   */
  to: string;
  /**
   * The office's own emblem (SVG or PNG); left out, its place stays free for pre-printed paper.
   */
  emblem?: string;
  /**
   * Earlier letters that this one refers to.
   *
   * Items: One earlier letter.
   */
  references?: Reference[];
  /**
   * Enclosures after the checklist and the memo, which are put first by themselves.
   *
   * Items: One enclosure.
   */
  enclosures?: Enclosure[];
  /**
   * The meeting that is reported.
   */
  meeting?: MeetingHeld;
  /**
   * The text, in Markdown: paragraphs, numbered and dashed lists, **bold**, tables.
   */
  body: string;
  /**
   * The last sentence, beginning with จึง; left out, the form's own sentence is used.
   */
  closing?: string;
  /**
   * Who signs the letter.
   */
  signatory: Signatory;
  /**
   * The unit that handles the matter, and how to reach it.
   */
  contact: Contact;
  /**
   * Others who receive a copy.
   *
   * Items: One line of text.
   */
  copies_to?: string[];
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
 * One earlier letter.
 */
export interface Reference {
  /**
   * The body that issued it.
   */
  from: string;
  /**
   * Urgency class; left out for an ordinary matter.
   */
  urgency?: 'ด่วน' | 'ด่วนมาก' | 'ด่วนที่สุด';
  /**
   * Secrecy class; left out for an open matter.
   */
  secrecy?: 'ลับ' | 'ลับมาก' | 'ลับที่สุด';
  /**
   * The letter's number: two-letter code, office digits, slash, running number. Nothing after the slash while it is not issued (with --draft only).
   */
  number: string;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  date: string;
}

/**
 * One enclosure.
 */
export interface Enclosure {
  /**
   * Title of the enclosure.
   */
  title: string;
  /**
   * How many, in Arabic digits; of several things, each is an item of its own.
   */
  quantity: number;
  /**
   * Unit, for example ชุด, ฉบับ, เล่ม, แผ่น.
   */
  unit: string;
  /**
   * File name, in this file's folder or below it.
   */
  file?: string;
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
 * Who signs the letter.
 */
export interface Signatory {
  /**
   * Military, police, noble or academic rank, printed before the signature.
   */
  rank?: string;
  /**
   * Full name, the title (นาย, นาง, นางสาว) joined to it; a rank goes to `rank`.
   */
  name: string;
  /**
   * Position, one line or several.
   */
  position: string[];
  /**
   * In whose place the signatory signs.
   */
  acting?: Acting;
}

/**
 * The unit that handles the matter, and how to reach it.
 */
export interface Contact {
  /**
   * Name of the unit, one line or several, the larger body first.
   */
  office?: string[];
  /**
   * Telephone number, one or several.
   */
  phone: string[];
  /**
   * Fax number.
   */
  fax?: string;
  /**
   * E-mail address of the unit.
   */
  email: string;
}

/**
 * In whose place the signatory signs.
 */
export interface Acting {
  /**
   * The legal form of acting.
   */
  as: 'รักษาราชการแทน' | 'ปฏิบัติราชการแทน' | 'รักษาการในตำแหน่ง' | 'รักษาการแทน' | 'ปฏิบัติหน้าที่แทน' | 'ทำการแทน';
  /**
   * The position acted for.
   */
  for: string;
}

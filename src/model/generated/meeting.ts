// Made from schemas/meeting.schema.json by `npm run generate`: change it there.

/**
 * What one cabinet submission says, one file each. Facts at the top are shared by the three documents; a document's own section (letter, memo, checklist) overrides them for that document.
 */
export interface Meeting {
  /**
   * The kind of matter: information is a matter for the cabinet's information.
   */
  kind: 'information';
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
   * A folder beside the input with the office's own fonts, such as TH SarabunPSK; left out, the Sarabun that comes with cabsub is used.
   */
  fonts?: string;
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
  body?: string;
  /**
   * Facts of the cover letter alone, in place of the shared ones.
   */
  letter?: Letter;
  /**
   * Facts of the information memo alone, in place of the shared ones.
   */
  memo?: Memo;
  /**
   * Facts of the checklist.
   */
  checklist?: Checklist;
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
  /**
   * Amounts of money, with their parts.
   *
   * Items: One amount.
   */
  money?: Amount[];
  /**
   * The office's own words, in which no line of a PDF breaks: a list of them, or the name of a UTF-8 text file with one a line. A `|` inside a word allows a break there.
   */
  words?: string[];
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
 * Facts of the cover letter alone, in place of the shared ones.
 */
export interface Letter {
  /**
   * The subject, the same in all three documents: a noun phrase without the label.
   */
  subject?: string;
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
  number?: string;
  /**
   * A date, its year in the Buddhist or the common era; year and month alone in a draft.
   */
  date?: string;
  /**
   * How list items are numbered: classic is ๑. ๑) (๑), decimal is ๑. ๑.๑ ๑.๑.๑.
   */
  numbering?: 'classic' | 'decimal';
  /**
   * The body that issues the letter.
   */
  ministry?: Ministry;
  /**
   * The addressee's position; salutation and closing follow from it.
   */
  to?: string;
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
  body?: string;
  /**
   * The last sentence, beginning with จึง; left out, the form's own sentence is used.
   */
  closing?: string;
  /**
   * Who signs the letter.
   */
  signatory?: Signatory;
  /**
   * The unit that handles the matter, and how to reach it.
   */
  contact?: Contact;
  /**
   * Others who receive a copy.
   *
   * Items: One line of text.
   */
  copies_to?: string[];
}

/**
 * Facts of the information memo alone, in place of the shared ones.
 */
export interface Memo {
  /**
   * The subject, the same in all three documents: a noun phrase without the label.
   */
  subject?: string;
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
  date?: string;
  /**
   * How list items are numbered: classic is ๑. ๑) (๑), decimal is ๑. ๑.๑ ๑.๑.๑.
   */
  numbering?: 'classic' | 'decimal';
  /**
   * The body that issues the letter.
   */
  ministry?: Ministry;
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
  body?: string;
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
 * Facts of the checklist.
 */
export interface Checklist {
  /**
   * The subject, the same in all three documents: a noun phrase without the label.
   */
  subject?: string;
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
  date?: string;
  /**
   * How list items are numbered: classic is ๑. ๑) (๑), decimal is ๑. ๑.๑ ๑.๑.๑.
   */
  numbering?: 'classic' | 'decimal';
  /**
   * The body that issues the letter.
   */
  ministry?: Ministry;
  /**
   * Item 1: by when the cabinet must have the matter.
   */
  deadline?: string;
  /**
   * Item 2: what obliges the ministry to submit the matter.
   *
   * Items: One ground for the submission.
   */
  necessity?: Necessity[];
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
  resolutions?: string[];
  /**
   * Item 6: the ministry's coordinator with cabinet and parliament.
   */
  coordinator?: {
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

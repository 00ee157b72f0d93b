// Made from schemas/diagnostics.schema.json by `npm run generate`: change it there.

/**
 * What check and build found, for other programs; --report json writes it.
 */
export interface DiagnosticReport {
  /**
   * Version of this format. It changes when a program that reads the format would have to change.
   */
  version: 1;
  /**
   * Language of the messages.
   */
  language: 'th' | 'en';
  /**
   * Every input that was checked, in order, those without problems too (- is standard input).
   *
   * Items: A file's name, as the command or the input gives it.
   */
  inputs: string[];
  /**
   * Every problem, by file and place.
   *
   * Items: One problem.
   */
  problems: Problem[];
}

/**
 * One problem.
 */
export interface Problem {
  /**
   * What kind of problem it is; cabsub explain tells more.
   */
  code: string;
  /**
   * How severe it is.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * A stretch of a file; without start and end the file as a whole.
   */
  place?: Place;
  /**
   * The sentences, in the report's language.
   */
  message: Message;
  /**
   * The values that the message speaks of; each code has names of its own for them.
   */
  params: Readonly<Record<string, unknown>>;
  /**
   * Other places to look at.
   *
   * Items: A stretch of a file; without start and end the file as a whole.
   */
  related?: Place[];
  /**
   * An exact edit: text takes the place of what stands from start to before end.
   */
  fix?: Fix;
  /**
   * The paper it concerns, where it is one paper's.
   */
  document?: 'cover-letter' | 'information-memo' | 'checklist';
}

/**
 * A stretch of a file; without start and end the file as a whole.
 */
export interface Place {
  /**
   * A file's name, as the command or the input gives it.
   */
  file: string;
  /**
   * A position in a file; the end of a stretch is the position behind its last character.
   */
  start?: Position;
  /**
   * A position in a file; the end of a stretch is the position behind its last character.
   */
  end?: Position;
}

/**
 * The sentences, in the report's language.
 */
export interface Message {
  /**
   * What is wrong.
   */
  what: string;
  /**
   * Why it matters.
   */
  why?: string;
  /**
   * What to do.
   */
  fix?: string;
}

/**
 * An exact edit: text takes the place of what stands from start to before end.
 */
export interface Fix {
  /**
   * A stretch of a file; without start and end the file as a whole.
   */
  place: Place;
  /**
   * The new text; an empty one deletes.
   */
  text: string;
}

/**
 * A position in a file; the end of a stretch is the position behind its last character.
 */
export interface Position {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column, from 1, in Unicode code points.
   */
  column: number;
  /**
   * Distance from the beginning of the file, from 0, in UTF-16 code units; a byte-order mark is not counted.
   */
  offset: number;
}

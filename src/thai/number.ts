import { arabicDigits } from './numerals.ts';

/**
 * A letter's number (domain.md C): `พม 0201/15136`, a circular `นร 0505/ว 186`, a committee's
 * `นร 0503/(คกก.6)/28`. Parts are text, since their zeros count.
 */
export interface DocumentNumber {
  /** Two consonants without a full stop, of the ministry or body. */
  readonly code: string;
  /** Department and division, `0201`, with deeper levels after points, `0731.2`. */
  readonly unit: string;
  /** `คกก.6` in a committee's letter. */
  readonly committee?: string;
  /** `ว`, or `ว(ล)` for a classified circular. */
  readonly circular?: string;
  /** Absent while the number is not issued: `พม 0201/`. */
  readonly running?: string;
}

const grammar =
  /^(?<code>[ก-ฮ]{2}) (?<unit>\d{4}(?:\.\d+)*)\/(?:\((?<committee>[^()/]+)\)\/)?(?:(?<circular>ว(?:\([ก-ฮ]\))?) ?)?(?<running>\d+)?$/;

/** Reads a letter's number, digits Thai or Arabic; nothing where it does not keep to the grammar. */
export function parseNumber(text: string): DocumentNumber | undefined {
  const parts = grammar.exec(arabicDigits(text.trim()))?.groups;
  const { code, unit, committee, circular, running } = parts ?? {};
  if (code === undefined || unit === undefined) return undefined;
  return {
    code,
    unit,
    ...(committee !== undefined && { committee }),
    ...(circular !== undefined && { circular }),
    ...(running !== undefined && { running }),
  };
}

/** A letter's number as it is printed, with Arabic digits for thaiDigits to convert: `นร 0505/ว 186`. */
export function formatNumber(number: DocumentNumber): string {
  const committee = number.committee === undefined ? '' : `(${number.committee})/`;
  const circular = number.circular === undefined ? '' : `${number.circular} `;
  return `${number.code} ${number.unit}/${committee}${circular}${number.running ?? ''}`.trimEnd();
}

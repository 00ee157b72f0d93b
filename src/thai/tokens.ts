import { anyScript } from './any-script.ts';

/**
 * Tokens that are written with Latin letters and keep their form: a name or code (COVID-19, PM2.5),
 * an address (URL, short link, e-mail) or a file name. Digits in them stay Arabic, and lines do not
 * break inside them (domain.md E.2, E.4).
 */
const link = String.raw`(?:https?|ftp):\/\/[^\s“”‘’"<>]+`;
const endings = 'pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|txt|md|json|ya?ml|xml|html?|png|jpe?g|gif|svg|tiff?|zip|mp[34]';
const outside = String.raw`\s“”‘’"'<>()[\]/`;
const fileName = String.raw`(?<![^${outside}])[^${outside}]+\.(?:${endings})(?![\p{Script=Latin}\p{Nd}])`;
const joiner = String.raw`(?:[-._@/:+#?=&%~‑–]+|,(?=\d{3}))`;
const word = String.raw`[\p{Script=Latin}\d]+(?:${joiner}[\p{Script=Latin}\d]+)*`;

const token = anyScript(`(?<address>${link})|(?<word>${word})`, 'giu');
const tokenOrFile = anyScript(`(?<address>${link})|(?<file>${fileName})|(?<word>${word})`, 'giu');
/** What every name of a file has: where there is none, none is looked for, which takes a look at each character around each. */
const fileEnding = new RegExp(String.raw`\.(?:${endings})`, 'iu');
const dimension = /^\d[\d.,]*(?:x\d[\d.,]*)+$/i;
const latin = anyScript(String.raw`[\p{Script=Latin}]`, 'u');
const domain = anyScript(String.raw`^[^@]+\.[\p{L}]{2,}\/|^www\.`, 'iu');

/** A run of Latin letters and Arabic digits, or an address. `end` is exclusive. */
export interface Token {
  /** `number` holds no Latin letter, but for the x of 10x15. */
  readonly kind: 'address' | 'file' | 'latin' | 'number';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text in order. Thai digits are no part of a token: write them as Arabic ones first. */
export function tokens(text: string): readonly Token[] {
  const pattern = fileEnding.test(text) ? tokenOrFile : token;
  return [...text.matchAll(pattern(text))].map((match) => ({
    kind: kindOf(match[0], match.groups),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function kindOf(text: string, groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.address !== undefined) return 'address';
  if (groups?.file !== undefined) return 'file';
  if (!latin(text).test(text) || dimension.test(text)) return 'number';
  return domain(text).test(text) ? 'address' : 'latin';
}

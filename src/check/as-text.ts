import { anyScript } from '../thai/any-script.ts';

/** Begins with a letter or a digit and holds nothing that YAML could take for a mark, be it within brackets or not. */
const plain = anyScript(
  String.raw`^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ()/“”‘’."*@+&%!?'=;<>|…-]*[\p{L}\p{M}\p{N}()/“”‘’."*@+&%!?'…-])?$`,
  'u',
);

/** A text of one line as a value of YAML, in quotation marks where it needs them; it may stand in a list between brackets. */
export function asText(text: string): string {
  return plain(text).test(text) && text.toLowerCase() !== 'null' ? text : JSON.stringify(text);
}

/**
 * The length of a text in characters, in place of ajv's own, which looks at each in turn: of the texts of a packet nearly all have no character
 * of two code units, which a pattern tells at once.
 */
export default function length(text) {
  return /[\uD800-\uDBFF]/.test(text) ? [...text].length : text.length;
}

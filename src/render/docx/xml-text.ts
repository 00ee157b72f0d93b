/** Controls, noncharacters and lone surrogates: XML 1.0 (section 2.2) cannot hold them. Tab and line feed it can. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** The text with every character that XML forbids shown as U+FFFD, so that the file opens and the fault is seen. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

/** The text as it stands between the quotation marks of an attribute, escaped as `docx` does. */
export function attributeText(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/[\t\n\r]/gu, (space) => `&#${space.charCodeAt(0)};`);
}

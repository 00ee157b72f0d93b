export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with its attributes; `content` is elements, or text still to be escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
  kind: 'elements' | 'text' = 'elements',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const open = `<${name}${written.join('')}`;
  if (content === '') return `${open}/>\n`;
  return kind === 'text' ? `${open}>${escaped(content, /[&<>\r]/g)}</${name}>\n` : `${open}>\n${content}</${name}>\n`;
}

/** With entities for `special`, which a parser would take for marks or make spaces of. Characters that XML 1.0 forbids are left out. */
function escaped(text: string, special: RegExp): string {
  return text.replace(forbidden, '').replace(special, (character) => entities[character] ?? character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 section 2.2 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

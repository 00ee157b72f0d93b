/** An XML text with a line for each tag, set in by its depth; an element that holds text alone stays on its line. */
export function prettyXml(xml: string): string {
  let depth = 0;
  const lines = xml.replaceAll('><', '>\n<').split('\n');
  const setIn = lines.map((line) => {
    if (line.startsWith('</')) depth -= 1;
    const indented = ' '.repeat(depth) + line;
    if (opens(line)) depth += 1;
    return indented;
  });
  return `${setIn.join('\n')}\n`;
}

function opens(line: string): boolean {
  return /^<[^/?!]/u.test(line) && !line.endsWith('/>') && !line.includes('</');
}

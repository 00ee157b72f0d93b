/** A value as it is written in YAML; none for lists and maps. @param inFlow inside brackets, where commas and brackets part values */
export function scalarText(value: unknown, inFlow: boolean): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string' || value.includes('\n')) return undefined;
  const needsQuotes =
    /^$|^\s|\s$|:(?:\s|$)|\s#|^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]/.test(value) ||
    /^(?:true|false|null|~)$/i.test(value) ||
    (inFlow && /[,[\]{}]/.test(value));
  return needsQuotes ? JSON.stringify(value) : value;
}

/** Any value as lines of YAML, to be shown. */
export function yamlLines(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => hung('- ', yamlLines(item)));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => entry(key, item));
  return String(value).trimEnd().split('\n');
}

function entry(key: string, value: unknown): readonly string[] {
  const lines = yamlLines(value);
  const isBlock = typeof value === 'object' || lines.length > 1;
  const mark = typeof value === 'object' ? '' : ' |';
  return isBlock ? [`${key}:${mark}`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${lines[0] ?? ''}`];
}

function hung(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}

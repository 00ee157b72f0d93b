import { quoted } from './quoted.ts';

const most = 12;

/** Values in quotation marks one after the other, the first twelve of many; `rest` tells how many more there are. */
export function listed(values: readonly string[], separator: string, rest: (count: number) => string): string {
  const shown = values.slice(0, most).map(quoted).join(separator);
  return values.length > most ? `${shown} ${rest(values.length - most)}` : shown;
}

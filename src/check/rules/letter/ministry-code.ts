import { AGENCIES } from '../../../thai/data/agencies.ts';
import { normalForm } from '../../../thai/normal-form.ts';

/** The code of a body by its full name; nothing for a body that has none of its own, as a department. */
export function codeOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const closed = withoutSpaces(name);
  return AGENCIES.find((agency) => withoutSpaces(agency.name) === closed)?.code;
}

function withoutSpaces(name: string): string {
  return normalForm(name).replace(/\s/g, '');
}

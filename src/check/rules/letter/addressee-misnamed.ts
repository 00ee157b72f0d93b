import { distance } from 'fastest-levenshtein';
import { ADDRESSEES } from '../../../thai/data/addressees.ts';
import { normalForm } from '../../../thai/normal-form.ts';
import type { FactRule } from '../rule.ts';

const offices: ReadonlySet<string> = new Set(ADDRESSEES.map(({ name }) => name));
/** So few letters apart a name is a slip of the pen. */
const slip = 2;

/** The office written to bears its official name: เลขาธิการคณะรัฐมนตรี, not เลขาธิการคณะกรรมการรัฐมนตรี (domain.md F08). */
export const addresseeMisnamed: FactRule<'addressee-misnamed'> = {
  code: 'addressee-misnamed',
  severity: 'error',
  looksAt: 'facts',
  find: ({ letter: { facts, places } }) => {
    const { to = '' } = facts;
    const name = meant(normalForm(to.trim()));
    if (name === undefined) return [];
    const at = places.text('/to', 0, to.length);
    return [{ at, params: { written: to, name }, fix: { range: at, text: name } }];
  },
};

/** The office that a name was probably meant for, where it is not named right. */
function meant(written: string): string | undefined {
  if (offices.has(written)) return undefined;
  const closed = written.replaceAll(' ', '');
  return ADDRESSEES.find(({ name, mistaken }) => mistaken.includes(closed) || distance(closed, name) <= slip)?.name;
}

import { anyScript } from '../../../thai/any-script.ts';
import { fixOf } from '../fix.ts';
import type { TextRule } from '../rule.ts';
import { INVISIBLE } from './invisible-character.ts';
import { matches } from './matches.ts';
import { unwantedSpaces } from './unwanted-spaces.ts';

const visible = (but = '') => String.raw`[^\s${INVISIBLE}${but}]`;
/** Empty brackets are there to be filled in. */
const doubled = anyScript(`(?<=${visible('(“')}) {2,}(?=${visible()})|(?<=[(“]) {2,}(?=${visible(')”')})`, 'gu');

/** Two spaces or more in the middle of a line: one is enough, and Word shows them (domain.md F44). Where none belongs, another rule tells it. */
export const doubledSpace: TextRule<'doubled-space'> = {
  code: 'doubled-space',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => {
    const prose = text.prose();
    const found = matches(prose, doubled);
    if (found.length === 0) return [];
    const unwanted = Object.values(unwantedSpaces).flatMap((pattern) => matches(prose, pattern));
    const told = new Set(unwanted.map(({ end }) => end));
    return found
      .filter(({ end }) => !told.has(end))
      .map(({ start, end }) => ({ at: text.range(start, end), params: {}, ...fixOf(text, start, end, ' ') }));
  },
};

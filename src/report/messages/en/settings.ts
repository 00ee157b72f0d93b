import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** The configuration file, and comments that silence a rule. */
export const settings = {
  'silence-unknown': ({ rule, suggestion }) => ({
    what: `This comment silences the rule ${quoted(rule)}, which there is not${suggestion === undefined ? '' : `; ${quoted(suggestion)} was probably meant`}`,
    why: 'Only rules about what the papers say and look like can be silenced, not mistakes that keep the papers from being made',
    fix: 'See all rules with “cabsub explain”',
  }),
  'silence-without-reason': ({ rule }) => ({
    what: `This comment silences the rule ${quoted(rule)} without a reason`,
    why: 'Whoever reads the file next has to know why the rule does not hold here',
    fix: `Write the reason behind it: ${quoted(`# cabsub-allow ${rule}: approved by the director`)}`,
  }),
  'silence-unused': ({ rule }) => ({
    what: `This comment silences the rule ${quoted(rule)}, but nothing here breaks that rule`,
    why: 'A comment left behind would hide the next real mistake here',
    fix: 'Take the comment out, or move it above the key that it is meant for',
  }),
} satisfies Partial<Catalogue>;

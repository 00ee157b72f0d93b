import type { SettingsFault } from '../../../model/diagnostic.ts';
import type { Catalogue, Message } from '../message.ts';
import { quoted } from '../quoted.ts';

const settingsFaults: Readonly<Record<SettingsFault, (path: string) => Message>> = {
  missing: (path) => ({
    what: `There is no configuration file ${quoted(path)}`,
    why: 'Checked without it, the papers would not be held to what the office has laid down',
    fix: 'Check the name of the file after “--config”',
  }),
  folder: (path) => ({
    what: `The configuration has to be a file, and ${quoted(path)} is a folder`,
    fix: 'Name the file with “--config”, or give the folder another name',
  }),
  unreadable: (path) => ({
    what: `The configuration file ${quoted(path)} cannot be read`,
    fix: 'Check that you may read it, or name another with “--config”',
  }),
  'too-large': (path) => ({
    what: `The configuration file ${quoted(path)} is larger than the 256 KiB that are taken`,
    fix: 'Check that it is the right file: it holds nothing but rules and how severe each is',
  }),
};

/** The configuration file, and comments that silence a rule. */
export const settings = {
  'settings-unusable': ({ path, reason }) => settingsFaults[reason](path),
  'silence-unknown': ({ rule, suggestion }) => ({
    what:
      rule === ''
        ? 'This “cabsub-allow” does not name the rule that it silences'
        : `This comment silences ${quoted(rule)}, which is not the name of a rule, so that it does nothing${suggestion === undefined ? '' : `; ${quoted(suggestion)} was probably meant`}`,
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

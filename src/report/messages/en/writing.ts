import { amount } from '../amount.ts';
import { listed } from '../listed.ts';
import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';
import { systemError } from './system-errors.ts';

/** Output and the command line. */
export const writing = {
  'output-unwritable': ({ path, reason }) => ({
    what: `The packet cannot be written to the folder ${quoted(path)}`,
    ...systemError(reason),
  }),
  'output-shared': ({ path, other }) => ({
    what: `The packets of this file and of ${quoted(other)} would go to the same folder ${quoted(path)}`,
    why: 'One packet would replace the other',
    fix: 'Rename one of the inputs, or build them one by one with the option -o and a folder for each. If one input is named twice, name it once',
  }),
  'output-changed': ({ path, files }) => ({
    what: `Files in the folder ${quoted(path)} were changed or added by hand: ${listed(files, ', ', (count) => `and ${amount(count)} more`)}`,
    why: 'Replacing the packet would lose what was changed or added',
    fix: 'Move these files elsewhere and try again. If they need not be kept, use the option --force',
  }),
  'file-exists': ({ path }) => ({
    what: `There is already ${quoted(path)}`,
    why: 'It may have been changed by hand, and that work would be lost',
    fix: 'Give another name with the option -o. If the file need not be kept, use the option --force',
  }),
  'file-changed': ({ path }) => ({
    what: `The file ${quoted(path)} changed after it was read, so it was not mended`,
    why: 'Replacing it would lose what someone or another program has just saved',
    fix: 'Save and close the file in the other program, then try again',
  }),
  'file-unwritable': ({ path, reason }) => ({
    what: `The file ${quoted(path)} cannot be written`,
    ...systemError(reason),
  }),
} satisfies Partial<Catalogue>;

import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from '../../cli/cabsub.ts';
import { madeFonts } from './made-fonts.ts';
import { madeWordFiles } from './made-word-files.ts';

/** Makes, in a copy of an example's folder, what cannot stand in the repository; both runs of the example then have it. */
export type Preparation = (desk: Desk) => void | Promise<void>;

/** By the names that `prepare` in a `case.yaml` uses. */
export const preparations: Readonly<Record<string, Preparation>> = {
  ...madeFonts,
  ...madeWordFiles,

  /** Minutes in place of the submission: more than the 2 MiB that an input may have. */
  largeInput: (desk) =>
    desk.write('minutes.yaml', `${desk.read('right.yaml')}${'# บันทึกการประชุมคำต่อคำ\n'.repeat(40_000)}`),

  /** Links that lead to themselves: nobody can read them, whatever his rights. */
  endlessLink: ({ folder }) => {
    for (const name of ['shortcut.yaml', 'shortcut.pdf']) symlinkSync(name, path.join(folder, name));
  },

  /** A dictionary pasted into the input in place of the file it came in. */
  manyParts: (desk) => {
    const words = '  - ทางข้าม|สถานศึกษา\n'.repeat(26_000);
    desk.write('words-inside.yaml', desk.read('right.yaml').replace('words: words.txt\n', `words:\n${words}`));
  },

  /** A packet that was built, and a letter of it that somebody changed in Word. */
  packetChanged: (desk) => {
    desk.cabsub(['build', 'meeting.yaml', '--format', 'docx', '--only', 'cover-letter', '--quiet']);
    desk.write('packets/meeting/cover-letter.docx', 'แก้ไขใน Word แล้ว');
  },
};

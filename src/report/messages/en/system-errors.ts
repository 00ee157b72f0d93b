import type { Message } from '../message.ts';
import { quoted } from '../quoted.ts';

type Reason = Omit<Message, 'what'>;

const notAllowed: Reason = {
  why: 'The system does not allow writing in this folder, or another program holds a file open',
  fix: 'Close the files in Word or the PDF reader and try again, or name a folder you may write to with the option -o',
};

/** Codes of operating systems (POSIX errno). */
const reasons: ReadonlyMap<string, Reason> = new Map(
  Object.entries({
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: {
      why: 'This drive can only be read',
      fix: 'Name a folder on another drive with the option -o',
    },
    ENOSPC: {
      why: 'The drive is full',
      fix: 'Delete or move files that are not needed, and try again',
    },
    EEXIST: {
      why: 'There is already a file or folder of that name',
      fix: 'Rename or move it, and try again',
    },
    ENOTDIR: {
      why: 'A name in this path is a file, not a folder',
      fix: 'Rename or move that file, or name another folder with the option -o',
    },
    ENOENT: {
      why: 'The folder or drive is not there',
      fix: 'Check that it still exists and is connected, and try again',
    },
    EBUSY: {
      why: 'Another program is using the folder or a file in it',
      fix: 'Close the files and windows that show this folder, and try again',
    },
    ENAMETOOLONG: {
      why: 'The name of a file or folder is longer than the system allows',
      fix: 'Give the input a shorter name, or name a folder with a shorter path with the option -o',
    },
  }),
);

/** Why the operating system refused. */
export function systemError(code: string): Reason {
  return reasons.get(code) ?? other(code);
}

function other(code: string): Reason {
  return {
    why: `The operating system says ${quoted(code)}`,
    fix: 'Try again, or name another folder with the option -o. If that does not help, tell your IT staff the code',
  };
}

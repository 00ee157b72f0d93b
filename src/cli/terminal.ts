import process from 'node:process';
import type { Language } from '../model/language.ts';

/** How a stream may be written to: with colours or without, in how many columns. */
export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

/** What the terminal allows and the user wants; the look is that of standard error. Decided here alone. */
export interface Terminal extends Look {
  /** The look of standard output. */
  readonly output: Look;
  readonly language: Language;
}

/** NO_COLOR, FORCE_COLOR, CI and TERM=dumb are honoured; the language is `--lang`, else CABSUB_LANG, else Thai. */
export function terminal(argv: readonly string[]): Terminal {
  return {
    // Asked only when there is something to tell: opening standard error takes time.
    get colour() {
      return isColoured(process.stderr);
    },
    get width() {
      return widthOf(process.stderr);
    },
    get output() {
      return { colour: isColoured(process.stdout), width: widthOf(process.stdout) };
    },
    language: languageOption(argv) ?? (process.env.CABSUB_LANG === 'en' ? 'en' : 'th'),
  };
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>;

function isColoured(stream: Stream): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? true : stream.isTTY === true && TERM !== 'dumb' && !CI;
}

/** A file or a pipe is taken for a terminal of 100 columns. */
function widthOf({ columns = 100 }: Stream): number {
  return columns;
}

/** Read before the arguments are parsed, since help and mistakes in them are told in this language. */
function languageOption(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return value === 'en' || value === 'th' ? value : undefined;
}

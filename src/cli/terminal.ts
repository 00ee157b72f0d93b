import process from 'node:process';
import type { Language } from '../model/language.ts';

/** What the terminal allows and the user wants. Decided here alone. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns of standard error. */
  readonly width: number;
  readonly language: Language;
}

/** NO_COLOR, FORCE_COLOR, CI and TERM=dumb are honoured; the language is `--lang`, else CABSUB_LANG, else Thai. */
export function terminal(argv: readonly string[]): Terminal {
  return {
    // Asked only when there is something to tell: opening standard error takes time.
    get colour() {
      return isColoured();
    },
    get width() {
      return process.stderr.columns ?? 100;
    },
    language: languageOption(argv) ?? (process.env.CABSUB_LANG === 'en' ? 'en' : 'th'),
  };
}

function isColoured(): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? true : process.stderr.isTTY === true && TERM !== 'dumb' && !CI;
}

/** Read before the arguments are parsed, since help and mistakes in them are told in this language. */
function languageOption(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return value === 'en' || value === 'th' ? value : undefined;
}

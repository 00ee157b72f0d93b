import * as editor from './editor.ts';
import * as form from './form.ts';
import * as pages from './pages.ts';
import * as problems from './problems.ts';
import * as shell from './shell.ts';

/** Everything that the page says, in its language; each part of the page has a file with both. */
export interface Words {
  readonly editor: editor.EditorWords;
  readonly form: form.FormWords;
  readonly pages: pages.PagesWords;
  readonly problems: problems.ProblemsWords;
  readonly shell: shell.ShellWords;
}

const words: Readonly<Record<'th' | 'en', Words>> = {
  th: {
    editor: editor.th,
    form: form.th,
    pages: pages.th,
    problems: problems.th,
    shell: shell.th,
  },
  en: {
    editor: editor.en,
    form: form.en,
    pages: pages.en,
    problems: problems.en,
    shell: shell.en,
  },
};

export function wordsIn(language: 'th' | 'en'): Words {
  return words[language];
}

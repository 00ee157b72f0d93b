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

export function wordsIn(language: 'th' | 'en'): Words {
  return {
    editor: editor[language],
    form: form[language],
    pages: pages[language],
    problems: problems[language],
    shell: shell[language],
  };
}

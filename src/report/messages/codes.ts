import type { Code } from '../../model/diagnostic.ts';
import { body } from './th/body.ts';
import { calendar } from './th/calendar.ts';
import { content } from './th/content.ts';
import { faces } from './th/faces.ts';
import { facts } from './th/facts.ts';
import { files } from './th/files.ts';
import { th } from './th/index.ts';
import { letter } from './th/letter.ts';
import { pages } from './th/pages.ts';
import { pictures } from './th/pictures.ts';
import { reference } from './th/reference.ts';
import { schema } from './th/schema.ts';
import { script } from './th/script.ts';
import { settings } from './th/settings.ts';
import { signature } from './th/signature.ts';
import { templates } from './th/templates.ts';
import { words } from './th/words.ts';
import { writing } from './th/writing.ts';
import { yaml } from './th/yaml.ts';

const groups = {
  script,
  calendar,
  letter,
  signature,
  content,
  pages,
  files,
  yaml,
  schema,
  facts,
  body,
  pictures,
  faces,
  words,
  templates,
  reference,
  settings,
  writing,
};

/** What problems are about, the rules first. */
export type CodeGroup = keyof typeof groups;

/** Every code with its group, group by group, as the catalogues have them. */
export const groupedCodes: readonly { readonly group: CodeGroup; readonly codes: readonly Code[] }[] = groupNames().map(
  (group) => ({ group, codes: Object.keys(groups[group]).filter(isCode) }),
);

/** Every code, sorted. */
export const codes: readonly Code[] = Object.keys(th).filter(isCode).sort();

export function isCode(text: string): text is Code {
  return Object.hasOwn(th, text);
}

function groupNames(): readonly CodeGroup[] {
  return Object.keys(groups).filter((name): name is CodeGroup => Object.hasOwn(groups, name));
}

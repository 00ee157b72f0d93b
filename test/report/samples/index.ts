import type { DiagnosticParams } from '../../../src/model/diagnostic.ts';
import { calendar } from './calendar.ts';
import { content } from './content.ts';
import { faces } from './faces.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { letter } from './letter.ts';
import { markdown } from './markdown.ts';
import { pages } from './pages.ts';
import { reference } from './reference.ts';
import type { Samples } from './samples.ts';
import { schema } from './schema.ts';
import { script } from './script.ts';
import { settings } from './settings.ts';
import { signature } from './signature.ts';
import { templates } from './templates.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';
import { yaml } from './yaml.ts';

/** Params for every code. */
export const samples: Samples<DiagnosticParams> = {
  ...calendar,
  ...content,
  ...faces,
  ...facts,
  ...files,
  ...letter,
  ...markdown,
  ...pages,
  ...reference,
  ...schema,
  ...script,
  ...settings,
  ...signature,
  ...templates,
  ...words,
  ...writing,
  ...yaml,
};

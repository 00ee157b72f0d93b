import type { Catalogue } from '../message.ts';
import { body } from './body.ts';
import { calendar } from './calendar.ts';
import { content } from './content.ts';
import { faces } from './faces.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { letter } from './letter.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import { reference } from './reference.ts';
import { schema } from './schema.ts';
import { script } from './script.ts';
import { settings } from './settings.ts';
import { signature } from './signature.ts';
import { templates } from './templates.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';
import { yaml } from './yaml.ts';

/** Every message in English. */
export const en: Catalogue = {
  ...files,
  ...yaml,
  ...schema,
  ...facts,
  ...body,
  ...pictures,
  ...faces,
  ...templates,
  ...words,
  ...reference,
  ...writing,
  ...settings,
  ...script,
  ...calendar,
  ...letter,
  ...signature,
  ...content,
  ...pages,
};

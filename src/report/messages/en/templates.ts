import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** Mistakes in a template, for those who look after the office's templates. */
export const templates = {
  'template-expression': ({ detail }) => ({
    what: `The template has an expression that cannot be read; the engine says ${quoted(detail)}`,
    why: 'A template may use output “{{ }}”, conditions “{% if %}” and the filters of cabsub, and nothing else',
    fix: 'Compare the expression with those in the templates that come with cabsub',
  }),
  'template-unknown-variable': ({ name }) => ({
    what: `The template uses the variable ${quoted(name)}, which this document does not have`,
    fix: 'Use the name of a key of the input, or a name bound by “each”',
  }),
  'template-unknown-style': ({ name }) => ({
    what: `The template uses the paragraph style ${quoted(name)}, which is not defined`,
    fix: 'Correct the name, or add the style to “styles.yaml”',
  }),
  'template-out-of-range': ({ key, value }) => ({
    what: `The template's ${quoted(key)} cannot be ${quoted(value)}`,
    why: 'Columns together may be no wider than the text column, and empty lines are 0 to 60',
    fix: 'Change the value to one in range',
  }),
  'templates-missing': ({ path }) => ({
    what: `There is no template in the folder ${quoted(path)}`,
    fix: 'Check the name of the folder after --templates',
  }),
} satisfies Partial<Catalogue>;

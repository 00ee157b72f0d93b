/** Templates. */
export interface TemplateProblems {
  'template-expression': { detail: string };
  'template-unknown-variable': { name: string };
  'template-unknown-style': { name: string };
  'template-out-of-range': { key: string; value: string };
  'templates-missing': { path: string };
}

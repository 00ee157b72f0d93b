import type { TemplateProblems } from '../../../src/model/problems/templates.ts';
import type { Samples } from './samples.ts';

export const templates: Samples<TemplateProblems> = {
  'template-expression': [{ detail: 'output "{{ subject" not closed' }],
  'template-unknown-variable': [{ name: 'subjct' }],
  'template-unknown-style': [{ name: 'label' }],
  'template-out-of-range': [{ key: 'columns', value: '30' }],
  'templates-missing': [{ path: 'our-templates' }],
};

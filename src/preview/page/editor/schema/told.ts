import type { EditorWords } from '../../words/editor.ts';
import { yamlLines } from './scalar.ts';
import type { Schema } from './schema.ts';

/** What the schema tells of a field, for a tooltip: its name, what it is for, what it may hold, an example. */
export function told(name: string, schema: Schema, words: EditorWords): HTMLElement {
  const whole = document.createElement('div');
  whole.className = 'field-told';
  whole.append(paragraph('field-name', name));
  const description = schema[words.description] ?? schema.description;
  if (description !== undefined) whole.append(paragraph('field-description', description));
  if (schema.enum) whole.append(paragraph('field-allowed', `${words.allowed}: ${schema.enum.join(', ')}`));
  const example = schema.examples?.[0];
  if (example === undefined || schema.enum) return whole;
  const lines = document.createElement('pre');
  lines.textContent = yamlLines(example).join('\n');
  whole.append(paragraph('field-example', `${words.example}:`), lines);
  return whole;
}

function paragraph(name: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}

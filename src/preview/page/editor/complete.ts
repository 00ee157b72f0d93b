import { type Completion, type CompletionContext, type CompletionResult, snippet } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { EditorWords } from '../words/editor.ts';
import { type Option, optionsAt } from './schema/options.ts';
import { gistOf, type Schema } from './schema/schema.ts';
import { keysIn } from './schema/taken.ts';
import { told } from './schema/told.ts';
import { type Place, placeAt } from './yaml/place.ts';

/** Offers the keys and values that the schema has for the place of the cursor. */
export function completeFrom(schema: Promise<Schema | undefined>, words: EditorWords) {
  return async ({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> => {
    const text = state.doc.toString();
    const place = placeAt(text, pos);
    const root = await schema;
    if (!place || !root) return null;
    const options = optionsAt(root, place, keysIn(text, place.path, pos));
    // Nothing was typed yet: only a choice out of few is worth coming up by itself.
    const asked = explicit || pos > place.from || options.some(({ kind }) => kind === 'value');
    if (!asked || options.length === 0) return null;
    const line = state.doc.lineAt(pos);
    const rest = line.text.slice(pos - line.from);
    // In the order of the schema, where it is not by what was typed.
    return {
      from: place.from,
      to: pos + replaced(rest, options).length,
      options: options.map((option, index) => ({
        ...completion(option, place, rest, text, words),
        boost: -index / 100,
      })),
      validFor: options[0]?.kind === 'key' ? /^[\w-]*$/ : /^[^\n#,{}[\]]*$/,
    };
  };
}

/** What stands behind the cursor and is replaced too: the rest of a key, or of a value that is one of few. */
function replaced(rest: string, options: readonly Option[]): string {
  const kind = options[0]?.kind;
  if (kind === 'example') return '';
  return (kind === 'key' ? /^[\w-]*/ : /^[^#,{}[\]]*?(?=\s*(?:$|#|[,{}[\]]))/).exec(rest)?.[0] ?? '';
}

function completion(option: Option, place: Place, rest: string, text: string, words: EditorWords): Completion {
  const { kind, label, schema } = option;
  const name = kind === 'key' ? label : String(place.path.at(-1) ?? '');
  return {
    label,
    type: kind === 'key' && schema.enum ? 'choice' : kind,
    apply: applied(option, place, rest, text),
    info: () => told(name, schema, words),
    ...detailed(option, words),
  };
}

/** A word beside an option: in which sense a value is offered, and what a key stands for. */
function detailed({ kind, schema, required }: Option, words: EditorWords): Pick<Completion, 'detail'> {
  if (kind === 'example') return { detail: words.example };
  const gist = kind === 'key' ? gistOf(schema[words.description] ?? '') : '';
  const parts = [gist, required ? words.required : ''].filter((part) => part !== '');
  return parts.length > 0 ? { detail: parts.join(' · ') } : {};
}

function applied(
  { kind, label, write }: Option,
  { from }: Place,
  rest: string,
  text: string,
): NonNullable<Completion['apply']> {
  if (kind === 'key' && /^[\w-]*\s*:/.test(rest)) return label;
  if (kind === 'key')
    return (view: EditorView, chosen: Completion, start: number, end: number) =>
      snippet(write)(view, chosen, start, end);
  return text[from - 1] === ':' ? ` ${write}` : write;
}

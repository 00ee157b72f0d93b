import { type Path, treeOf } from '../../../edit/index.ts';
import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { inLanguage } from '../form/desk.ts';
import type { FormWords } from '../words/form.ts';
import { type KeyPlace, meantBy } from './keys-meant.ts';

/**
 * The sentences of a problem for who reads them beside the form: a key in quotation marks is called as its field is, so is an example
 * (`urgency: ด่วน`), and a choice as the form's list has it. What is not surely a field of the form stays as it is, and so does what the text itself has there.
 * @param written what the text has at the place of the problem
 */
export function labelled(problem: DeskProblem, path: Path, written: string, words: FormWords): DeskProblem['message'] {
  const { message, code, document } = problem;
  if (aboutKeys.test(code)) return message;
  const place: KeyPlace = { path, code, document };
  const named = (sentence: string): string =>
    sentence
      .replace(/“([^“”]+)”/g, (quotation, quoted: string) => {
        const name = quoted === written ? undefined : nameOf(quoted, place, words);
        return name === undefined ? quotation : `“${name}”`;
      })
      // A choice is explained where it is a word for machines: “agree” (เห็นด้วย).
      .replace(/(“([^“”]+)”) \(\2\)/g, '$1');
  return {
    what: named(message.what),
    ...(message.why !== undefined && { why: named(message.why) }),
    ...(message.fix !== undefined && { fix: named(message.fix) }),
  };
}

function nameOf(quoted: string, place: KeyPlace, words: FormWords): string | undefined {
  if (/^[a-z_]+(?:\.[a-z_]+)*$/.test(quoted)) {
    const label = meantBy(quoted.split('.'), place);
    return label && inLanguage(label, words);
  }
  if (!/^[a-z_]+: ./.test(quoted)) return undefined;
  const parts = leaves(treeOf(quoted), []).map(({ keys, text }) => {
    const label = meantBy(keys, place);
    return label && text !== '' ? `${inLanguage(label, words)}: ${text}` : undefined;
  });
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(', ');
}

/** What is wrong with keys themselves, or with how the file is written, can only be told by them. */
const aboutKeys = /^(?:unknown-key|misplaced-key|yaml-)/;

interface Leaf {
  readonly keys: readonly string[];
  readonly text: string;
}

/** The texts of an example; of one with a list in it there are none that the form could name. */
function leaves(node: TreeNode | undefined, keys: readonly string[]): readonly Leaf[] {
  if (node?.kind === 'scalar') return [{ keys, text: node.written.trim() }];
  if (node?.kind === 'map') return node.entries.flatMap(({ key, value }) => leaves(value, [...keys, key]));
  return [];
}

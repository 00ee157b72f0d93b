import type { TreeNode } from '../../../read/index.ts';
import type { DeskProblem } from '../../contract.ts';
import { isBlank } from '../form/values.ts';

/** What is told of a value that is not there; of one that is, some of them say something else. */
const codes: ReadonlySet<string> = new Set([
  'missing-key',
  'document-needs',
  'text-empty',
  'list-too-short',
  'bad-pattern',
  'wrong-type',
  'not-in-list',
  'value-is-placeholder',
]);

/** Whether a problem says no more than that a field shows nothing. @param node what the file has for that field */
export function saysBlank({ code }: DeskProblem, node: TreeNode | undefined): boolean {
  return codes.has(code) && isBlank(node);
}

import type { Diagnostic, Outcome, RuleCode, SourceRange } from '../../model/diagnostic.ts';
import type { Comment, TreeNode } from '../../read/index.ts';
import { nearest } from '../refine/near.ts';
import { isRuleCode, ruleCodes } from '../rules/codes.ts';
import { coveredBy } from './covered.ts';

/** A comment that says that a rule is broken knowingly: `# cabsub-allow RULE: reason`. */
export interface Silence {
  readonly rule: RuleCode;
  /** The comment. */
  readonly at: SourceRange;
  /** The entry or list item that it speaks of. */
  readonly covers: SourceRange;
}

const form = /^#\s*cabsub-allow\b[ \t:]*(?<rule>[\w-]*)[ \t]*:?[ \t]*(?<reason>.*)$/;

/** The silences of a file. Problems: `silence-unknown`, `silence-without-reason`. */
export function silencesOf(comments: readonly Comment[], text: string, tree: TreeNode): Outcome<readonly Silence[]> {
  const value: Silence[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const comment of comments) {
    const { rule, reason } = form.exec(comment.text)?.groups ?? {};
    if (rule === undefined) continue;
    const at = { kind: 'range', ...comment.range } as const;
    if (!isRuleCode(rule)) {
      const suggestion = nearest(rule, ruleCodes);
      const params = { rule, ...(suggestion !== undefined && { suggestion }) };
      diagnostics.push({ code: 'silence-unknown', severity: 'error', at, params });
    } else if (!reason) {
      diagnostics.push({ code: 'silence-without-reason', severity: 'error', at, params: { rule } });
    } else {
      value.push({ rule, at: comment.range, covers: coveredBy(comment, text, tree) });
    }
  }
  return { value, diagnostics };
}

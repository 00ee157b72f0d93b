import type { Diagnostic, Outcome, RuleCode, SourceRange } from '../../model/diagnostic.ts';
import type { Comment, TreeNode } from '../../read/index.ts';
import { mostProblems } from '../limits.ts';
import { nearest } from '../refine/near.ts';
import { isRuleCode, ruleCodes } from '../rules/codes.ts';
import { coverageOf } from './covered.ts';

/** A comment that says that a rule is broken knowingly: `# cabsub-allow RULE: reason`. */
export interface Silence {
  readonly rule: RuleCode;
  /** The comment. */
  readonly at: SourceRange;
  /** The entry or list item that it speaks of, if there is one. */
  readonly covers: SourceRange | undefined;
}

/**
 * The silences of a file. Problems, all of them warnings, since a silence that is none hides nothing: `silence-unknown`,
 * `silence-without-reason`.
 */
export function silencesOf(comments: readonly Comment[], text: string, tree: TreeNode): Outcome<readonly Silence[]> {
  const covers = coverageOf(text, tree);
  const value: Silence[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const comment of comments) {
    const call = callOf(comment);
    if (!call) continue;
    const { rule, hasReason } = call;
    if (isRuleCode(rule) && hasReason) value.push({ rule, at: comment.range, covers: covers(comment) });
    else if (diagnostics.length < mostProblems) diagnostics.push(problemOf(call, comment));
  }
  return { value, diagnostics };
}

interface Call {
  readonly rule: string;
  readonly ruleRange: SourceRange;
  readonly hasReason: boolean;
}

/** Between the rule and the reason may stand a colon, also a wide one, or a dash of any length; by themselves they are no reason. */
function callOf({ text, range: { file, start } }: Comment): Call | undefined {
  const head = /^#\s*cabsub-allow\b[\s:：]*/i.exec(text)?.[0];
  if (head === undefined) return undefined;
  const rule = text.slice(head.length).replace(/[\s:：–—].*/s, '');
  const ruleRange = { file, start: start + head.length, end: start + head.length + rule.length };
  return { rule, ruleRange, hasReason: /\p{L}/u.test(text.slice(head.length + rule.length)) };
}

function problemOf({ rule, ruleRange }: Call, { range }: Comment): Diagnostic {
  const told = { severity: 'warning', at: { kind: 'range', ...range } } as const;
  if (isRuleCode(rule)) return { ...told, code: 'silence-without-reason', params: { rule } };
  const suggestion = nearest(rule, ruleCodes);
  if (suggestion === undefined) return { ...told, code: 'silence-unknown', params: { rule } };
  const fix = { range: ruleRange, text: suggestion };
  return { ...told, code: 'silence-unknown', params: { rule, suggestion }, fix };
}

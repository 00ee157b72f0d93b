import type { SourceRange } from '../model/diagnostic.ts';

/** A YAML file's values with their places. Nothing in it has a meaning yet: that is the check's work. */
export type TreeNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /**
   * The text as written (`0201`, `1.10`, `no`), lines folded and quotation marks resolved as YAML
   * says. The schema decides whether it is meant as text or as a number.
   */
  readonly written: string;
  readonly style: 'plain' | 'quoted' | 'block';
  /** The value by YAML's core schema; always text when quoted or a block. */
  readonly core: string | number | boolean | null;
  readonly range: SourceRange;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly range: SourceRange;
}

/** Entries in the order written; each key once. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly range: SourceRange;
}

export interface MapEntry {
  readonly key: string;
  readonly keyRange: SourceRange;
  readonly value: TreeNode;
}

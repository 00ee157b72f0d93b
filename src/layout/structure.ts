import type { Paragraph } from '../model/document.ts';
import type { StructureNode } from '../model/page.ts';
import type { Breaker } from '../thai/breaks.ts';
import { headingTitle, isNumbered, itemTitle } from './title.ts';

type NodeType = StructureNode['type'];
type NodeFacts = Pick<StructureNode, 'alt' | 'span' | 'title' | 'numbered'>;

/** The logical structure of one document while it grows. Node 0 is the document. */
export class StructureTree {
  private readonly list: (StructureNode & { readonly children: number[] })[] = [{ type: 'Document', children: [] }];
  private readonly texts = new Map<number, Paragraph>();

  get nodes(): readonly StructureNode[] {
    return this.list;
  }

  /** The paragraphs by their nodes, those of their markers too. */
  get paragraphs(): ReadonlyMap<number, Paragraph> {
    return this.texts;
  }

  /** Notes what stands under the nodes of a paragraph. */
  note({ marker, text }: ParagraphNodes, paragraph: Paragraph): ParagraphNodes {
    this.texts.set(marker, paragraph).set(text, paragraph);
    return { marker, text };
  }

  /** Adds a node as the last child of `parent` and answers with its number. */
  add(parent: number, type: NodeType, facts: NodeFacts = {}): number {
    const node = this.list.length;
    this.list.push({ type, children: [], ...facts });
    this.list[parent]?.children.push(node);
    return node;
  }
}

/** The nodes of a paragraph: a list item's marker has one of its own. */
export interface ParagraphNodes {
  readonly marker: number;
  readonly text: number;
}

interface OpenList {
  readonly level: number;
  readonly list: number;
  /** Body of its last item, which takes the lists of the next level. */
  readonly body: number;
}

/** Paragraphs that follow each other under one node; list items among them become nested lists. */
export class Outline {
  readonly tree: StructureTree;
  readonly node: number;
  private open: readonly OpenList[] = [];

  constructor(tree: StructureTree, node: number) {
    this.tree = tree;
    this.node = node;
  }

  /** The nodes of the next paragraph. */
  paragraph(paragraph: Paragraph, breaker: Breaker): ParagraphNodes {
    return this.tree.note(this.nodesOf(paragraph, breaker), paragraph);
  }

  private nodesOf(paragraph: Paragraph, breaker: Breaker): ParagraphNodes {
    const { list, style } = paragraph;
    if (list) return this.item(paragraph, list.level, breaker);
    const node = style.outline ? this.add(`H${style.outline}`, { title: headingTitle(paragraph) }) : this.add('P');
    return { marker: node, text: node };
  }

  /** Adds something that is no list item: lists before it are over. */
  add(type: NodeType, facts?: NodeFacts): number {
    this.open = [];
    return this.tree.add(this.node, type, facts);
  }

  private item(paragraph: Paragraph, level: number, breaker: Breaker): ParagraphNodes {
    const outer = this.open.filter((each) => each.level < level);
    const same = this.open.find((each) => each.level === level);
    const list = same?.list ?? this.tree.add(outer.at(-1)?.body ?? this.node, 'L', { numbered: isNumbered(paragraph) });
    const title = this.node === 0 && outer.length === 0 ? itemTitle(paragraph, breaker) : undefined;
    const item = this.tree.add(list, 'LI', title === undefined ? {} : { title });
    const marker = this.tree.add(item, 'Lbl');
    const body = this.tree.add(item, 'LBody');
    this.open = [...outer, { level, list, body }];
    return { marker, text: body };
  }
}

import type { Gap, Paragraph } from '../../model/document.ts';
import type { Outline } from '../structure.ts';
import { setParagraph } from '../text/paragraph.ts';
import { lineBox, type Setting } from '../text/setting.ts';
import { heldLast, paragraphUnits } from './hold.ts';
import type { Unit } from './unit.ts';

/**
 * What a stack is for: in cells and groups gaps stay at the head of a page, in cells so does the space
 * before the first paragraph.
 */
export type StackKind = 'page' | 'group' | 'cell';

/** Size of the text whose lines a gap is counted in. */
const gapSize = 16;

/** Between a line of text and the rule under it, in pt: the marks below the letters must not touch it. */
const ruleClearance = 3;

/** Units set under each other in a column `width` pt wide, while they are gathered. */
export class Stack {
  readonly kind: StackKind;
  readonly width: number;
  readonly outline: Outline;
  readonly setting: Setting;
  private list: Unit[] = [];

  constructor(kind: StackKind, width: number, outline: Outline, setting: Setting) {
    this.kind = kind;
    this.width = width;
    this.outline = outline;
    this.setting = setting;
  }

  get units(): readonly Unit[] {
    return this.list;
  }

  add(units: Iterable<Unit>): void {
    for (const unit of units) this.list.push(unit);
  }

  addParagraph(paragraph: Paragraph): void {
    const { style } = paragraph;
    const nodes = this.outline.paragraph(paragraph);
    const tags = {
      marker: { kind: 'content', node: nodes.marker },
      text: { kind: 'content', node: nodes.text },
    } as const;
    this.addSpace(style.spaceBefore, this.kind === 'cell' && this.list.length === 0);
    this.add(paragraphUnits(setParagraph(paragraph, this.width, tags, this.setting), style.keepWithNext));
    this.addSpace(style.spaceAfter, false);
  }

  addTable(units: Iterable<Unit>, ruled: boolean): void {
    if (ruled) this.addSpace(ruleClearance, false);
    this.add(units);
  }

  addGap({ lines }: Gap): void {
    this.addSpace(lines * lineBox(gapSize, this.setting).height, this.kind !== 'page');
  }

  /** Ties the last `count` lines to what comes next. */
  holdLast(count: number): void {
    this.list = [...heldLast(this.list, count)];
  }

  /** A page break after a space tears what a break before it would. */
  private addSpace(height: number, fixed: boolean): void {
    if (height > 0) this.list.push({ kind: 'space', hold: this.list.at(-1)?.hold ?? 0, height, fixed });
  }
}

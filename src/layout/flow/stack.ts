import type { Block, Gap, Paragraph } from '../../model/document.ts';
import type { BlockPlace } from '../../model/page.ts';
import { leadsIn } from '../../thai/lead-in.ts';
import type { Outline } from '../structure.ts';
import { setParagraph } from '../text/paragraph.ts';
import { lineBox } from '../text/setting.ts';
import { heldLast, heldTogether, paragraphUnits } from './hold.ts';
import { withPhrases } from './phrases.ts';
import type { FlowSetting } from './setting.ts';
import type { Unit } from './unit.ts';

/**
 * What a stack is for: in cells and groups gaps stay at the head of a page, in cells so does the space
 * before the first paragraph.
 */
export type StackKind = 'page' | 'group' | 'cell';

/** Size of the text whose lines a gap is counted in. */
const gapSize = 16;

/** Fewest empty lines above what stands at the foot of a page: three where there is room (domain.md section 0). */
const linesAboveFoot = 1;

/** Between a line of text and the rule under it, in pt: the marks below the letters must not touch it. */
const ruleClearance = 3;

/** Where the units of a block begin. */
export interface BlockBegin extends BlockPlace {
  readonly unit: number;
}

/** Units set under each other in a column `width` pt wide, while they are gathered. */
export class Stack {
  readonly kind: StackKind;
  readonly width: number;
  readonly outline: Outline;
  readonly setting: FlowSetting;
  private list: Unit[] = [];
  private readonly beginnings: BlockBegin[] = [];

  constructor(kind: StackKind, width: number, outline: Outline, setting: FlowSetting) {
    this.kind = kind;
    this.width = width;
    this.outline = outline;
    this.setting = setting;
  }

  get units(): readonly Unit[] {
    return this.list;
  }

  /** In the order of the blocks. */
  get begins(): readonly BlockBegin[] {
    return this.beginnings;
  }

  add(units: Iterable<Unit>): void {
    for (const unit of units) this.list.push(unit);
  }

  /** Notes that what is added next belongs to the block there. */
  begin({ block, inner }: BlockPlace): void {
    this.beginnings.push({ block, inner, unit: this.list.length });
  }

  /** Adds another stack as one that stays together. */
  addGroup({ units, begins }: Stack): void {
    for (const begin of begins) this.beginnings.push({ ...begin, unit: this.list.length + begin.unit });
    this.add(heldTogether(units));
  }

  /** `next` is the block that follows the paragraph, in its cell or in the document. */
  addParagraph(paragraph: Paragraph, next: Block | undefined): void {
    const { style } = paragraph;
    const nodes = this.outline.paragraph(paragraph, this.setting.breaker);
    const tags = {
      marker: { kind: 'content', node: nodes.marker },
      text: { kind: 'content', node: nodes.text },
    } as const;
    this.addSpace(style.spaceBefore, this.kind === 'cell' && this.list.length === 0);
    const phrased = withPhrases(paragraph, this.width, this.setting);
    const lines = setParagraph(phrased, this.width, tags, this.setting);
    this.add(paragraphUnits(lines, leadsIn(paragraph, next), this.setting.wholeUpTo));
    this.addSpace(style.spaceAfter, false);
  }

  addTable(units: Iterable<Unit>, ruled: boolean): void {
    if (ruled) this.addSpace(ruleClearance, false);
    this.add(units);
  }

  addGap({ lines }: Gap): void {
    this.addSpace(this.lines(lines), this.kind !== 'page');
  }

  /** Moves what follows to the foot of the page, if there is room below the text. */
  addFill(): void {
    this.addSpace(this.lines(linesAboveFoot), false);
    this.add([{ kind: 'fill', hold: 2, height: 0 }]);
  }

  private lines(count: number): number {
    return count * lineBox(gapSize, this.setting).height;
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

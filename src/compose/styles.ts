import type { Furniture, PageSetup, ParagraphStyle } from '../model/document.ts';
import type { Style, StyleSheet } from '../model/generated/styles.ts';

export type { Step as LadderStep, StyleSheet, Texts as TextStyles } from '../model/generated/styles.ts';

const nominalSize = 16;
const pointsPerCm = 72 / 2.54;
/** Between a marker wider than its column and the text: about one and a half spaces. */
const markerGap = 5;

/** Centimetres to points, to a thousandth, so that no binary noise reaches a file. */
export function points(cm: number): number {
  return Math.round(cm * pointsPerCm * 1000) / 1000;
}

/** Every paragraph style of the sheet by its id, in pt. */
export function paragraphStyles(sheet: StyleSheet): ReadonlyMap<string, ParagraphStyle> {
  return new Map(sheet.styles.map((node) => [node.id, paragraphStyle(node)]));
}

function paragraphStyle(node: Style): ParagraphStyle {
  return {
    id: node.id,
    label: node.label,
    align: node.align,
    size: node.size ?? nominalSize,
    bold: node.bold ?? false,
    italic: node.italic ?? false,
    colour: node.colour ?? '000000',
    indent: {
      first: points(node.indent?.first ?? 0),
      left: points(node.indent?.left ?? 0),
      right: points(node.indent?.right ?? 0),
    },
    ...(node.marker && { marker: { at: points(node.marker.at), textAt: points(node.marker.text), gap: markerGap } }),
    spaceBefore: node.before ?? 0,
    spaceAfter: node.after ?? 0,
    keepWithNext: node.keep_with_next ?? false,
    ...(node.break_before && { breakBefore: node.break_before }),
    ...(node.outline && { outline: node.outline }),
  };
}

/** The sheet and its margins in pt. */
export function pageSetup({ page }: StyleSheet): PageSetup {
  return {
    width: points(page.width),
    height: points(page.height),
    top: points(page.top),
    bottom: points(page.bottom),
    left: points(page.left),
    right: points(page.right),
    pitch: page.pitch,
  };
}

/** Evaluates a furniture text against the paper's facts. */
export type FurnitureText = (text: string) => string;

/**
 * What stands around the text column: page numbers and catchwords on every paper, stamps and marks
 * where their text comes out non-empty (domain.md A.7, A.8).
 */
export function furniture(
  sheet: StyleSheet,
  styles: ReadonlyMap<string, ParagraphStyle>,
  evaluate: FurnitureText,
): Furniture {
  const { page_number: number, catchword, secrecy, copy, draft } = sheet.furniture;
  const style = (id: string): ParagraphStyle => required(styles, id);
  const texts = { secrecy: evaluate(secrecy.text), copy: evaluate(copy.text), draft: evaluate(draft.text) };
  return {
    pageNumber: { ...number, style: style(number.style), baseline: points(number.baseline) },
    catchword: { ...catchword, style: style(catchword.style) },
    ...(texts.secrecy && {
      secrecy: {
        style: style(secrecy.style),
        text: texts.secrecy,
        top: points(secrecy.top),
        bottom: points(secrecy.bottom),
      },
    }),
    ...(texts.copy && { copy: { style: style(copy.style), text: texts.copy, baseline: points(copy.baseline) } }),
    ...(texts.draft && { draft: { style: style(draft.style), text: texts.draft, baseline: points(draft.baseline) } }),
  };
}

function required(styles: ReadonlyMap<string, ParagraphStyle>, id: string): ParagraphStyle {
  const style = styles.get(id);
  if (!style) throw new Error(`the style sheet's furniture names the style ${id}, which it does not define`);
  return style;
}

import { strToU8 } from 'fflate';
import type { Parts } from '../parts.ts';
import { normalId } from './choose.ts';
import { child, childrenOf, value, valued } from './element.ts';
import type { Reference } from './read.ts';
import { type Element, parsePart, serialise, wordNamespace } from './xml.ts';

/**
 * Puts a reference document's styles, defaults and fonts into the parts of a paper: its styles in the place of
 * ours of the same ids, the styles they need behind them. Ours stay where the office's file has none, and
 * look as they do without it.
 */
export function applyReference(parts: Parts, reference: Reference): void {
  const ours = root(parts, 'word/styles.xml');
  write(parts, 'word/styles.xml', { ...ours, attributes: {}, children: stylesOf(ours, reference) });
  const table = root(parts, 'word/fontTable.xml');
  write(parts, 'word/fontTable.xml', { ...table, attributes: {}, children: fontsOf(table, reference) });
}

function stylesOf(ours: Element, { defaults, taken }: Reference): readonly Element[] {
  const ourDefaults = child(ours, 'w:docDefaults');
  const styles = childrenOf(ours, 'w:style').map(
    (style) => taken.own.get(style.attributes['w:styleId'] ?? '') ?? standing(style),
  );
  const stands = styles.some((style) => value(style, 'w:basedOn') === baseId);
  return [docDefaults(ourDefaults, defaults), ...styles, ...taken.others, ...(stands ? [base(ourDefaults)] : [])];
}

/** The office's defaults in our languages, by which Word breaks the lines of Thai. */
function docDefaults(ours: Element | undefined, { run, paragraph }: Reference['defaults']): Element {
  const language = child(child(child(ours, 'w:rPrDefault'), 'w:rPr'), 'w:lang');
  const properties = element('w:rPr', [...(run?.children ?? []), ...(language ? [language] : [])]);
  return element('w:docDefaults', [
    element('w:rPrDefault', [properties]),
    element('w:pPrDefault', paragraph ? [paragraph] : []),
  ]);
}

const baseId = 'cabsub-base';
const baseName = 'ลักษณะตั้งต้นของ cabsub';

/** A style of ours that the office's file lacks: based on our own defaults in the place of the office's. */
function standing(style: Element): Element {
  const children = style.children.map((each) =>
    each.name === 'w:basedOn' && each.attributes['w:val'] === normalId ? valued('w:basedOn', baseId) : each,
  );
  return { ...style, children };
}

/** Our own document defaults as a style, which does not show in the editor's list. */
function base(ours: Element | undefined): Element {
  const paragraph = child(child(ours, 'w:pPrDefault'), 'w:pPr');
  const run = child(child(ours, 'w:rPrDefault'), 'w:rPr');
  return {
    name: 'w:style',
    attributes: { 'w:type': 'paragraph', 'w:customStyle': '1', 'w:styleId': baseId },
    children: [
      valued('w:name', baseName),
      element('w:semiHidden', []),
      ...(paragraph ? [paragraph] : []),
      ...(run ? [{ ...run, children: run.children.filter(({ name }) => name !== 'w:lang') }] : []),
    ],
  };
}

/** The entries of the faces that the office's styles name; the finishing step puts its own in the place of those of our fonts. */
function fontsOf(ours: Element, { fonts }: Reference): readonly Element[] {
  const present = new Set(ours.children.map(({ attributes }) => attributes['w:name']));
  return [...ours.children, ...fonts.filter(({ attributes }) => !present.has(attributes['w:name']))];
}

function element(name: string, children: readonly Element[]): Element {
  return { name, attributes: {}, children };
}

function root(parts: Parts, path: string): Element {
  const part = parts.get(path);
  const parsed = part && parsePart(part);
  if (typeof parsed !== 'object') throw new Error(`docx made no ${path} that can be read`);
  return parsed;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function write(parts: Parts, path: string, element: Element): void {
  parts.set(path, strToU8(declaration + serialise(element, ` xmlns:w="${wordNamespace}"`)));
}

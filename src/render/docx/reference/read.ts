import type { Diagnostic, Outcome, Place, ReferenceFault } from '../../../model/diagnostic.ts';
import type { ParagraphStyle } from '../../../model/document.ts';
import type { FileRead, World } from '../../../world/world.ts';
import { chosen } from './choose.ts';
import { child } from './element.ts';
import { fontEntries } from './fonts.ts';
import { asSet } from './look.ts';
import { openPackage, type WordPackage } from './package.ts';
import { type ReferencePage, referencePage } from './page.ts';
import { paragraphSettings, runSettings } from './properties.ts';
import { styleIndex } from './style-index.ts';
import { type TakenStyles, takeStyles } from './take-styles.ts';
import { themeFonts } from './theme-fonts.ts';
import type { Element } from './xml.ts';

/** What is taken of an office's own Word file: the look of our styles, the sheet, and nothing of its content. */
export interface Reference {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly page: ReferencePage | undefined;
  readonly defaults: { readonly run: Element | undefined; readonly paragraph: Element | undefined };
  readonly taken: TakenStyles;
  /** Our styles as the office has set them, by id; those that its file lacks are not among them. */
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly fonts: readonly Element[];
}

/** The largest file that is read, in bytes: room for an office's old letter with its pictures. */
const largest = 32 * 1024 * 1024;

/**
 * Reads the file of `--reference-doc` for the given styles. Each of them that it lacks is a warning, and so is a
 * sheet that cannot be used; a file that is no Word file is one error.
 */
export function readReference(
  name: string,
  styles: readonly ParagraphStyle[],
  world: Pick<World, 'readInput'>,
): Outcome<Reference> {
  const file = world.readInput(name, largest);
  if (!file.ok) return { diagnostics: [unreadable(name, file.why)] };
  const opened = openPackage(file.bytes);
  if (!opened.ok) return { diagnostics: [unusable(name, opened.fault)] };
  const reference = { name, bytes: file.bytes, ...takenOf(opened.value, styles) };
  return { value: reference, diagnostics: warnings(reference, styles) };
}

function takenOf(
  { document, styles: sheet, fonts, theme }: WordPackage,
  styles: readonly ParagraphStyle[],
): Omit<Reference, 'name' | 'bytes'> {
  const index = styleIndex(sheet);
  const faces = themeFonts(theme);
  const sources = chosen(styles, index);
  const taken = takeStyles(styles, sources, index, faces);
  const docDefaults = child(sheet, 'w:docDefaults');
  const defaults = {
    run: runSettings(child(docDefaults, 'w:rPrDefault'), faces),
    paragraph: paragraphSettings(child(docDefaults, 'w:pPrDefault')),
  };
  const users = [...taken.own.values(), ...taken.others, ...(defaults.run ? [defaults.run] : [])];
  const set = styles.flatMap((style) => {
    const source = sources.get(style.id);
    return source ? [[style.id, asSet(style, source, index, docDefaults)] as const] : [];
  });
  return {
    page: referencePage(document),
    defaults,
    taken,
    styles: new Map(set),
    fonts: fontEntries(fonts, users),
  };
}

function warnings({ name, page, styles: found }: Reference, styles: readonly ParagraphStyle[]): readonly Diagnostic[] {
  const at: Place = { kind: 'file', file: name };
  const missing = styles.filter(({ id }) => !found.has(id));
  return [
    ...(page ? [] : [{ code: 'reference-page-unusable', severity: 'warning', at, params: {} } as const]),
    ...missing.map(
      ({ id, label }) => ({ code: 'reference-style-missing', severity: 'warning', at, params: { id, label } }) as const,
    ),
  ];
}

function unreadable(name: string, why: Extract<FileRead, { ok: false }>['why']): Diagnostic {
  if (why === 'missing')
    return { code: 'reference-missing', severity: 'error', at: { kind: 'command' }, params: { path: name } };
  return unusable(name, why === 'outside' ? 'unreadable' : why);
}

function unusable(name: string, reason: ReferenceFault): Diagnostic {
  return { code: 'reference-unusable', severity: 'error', at: { kind: 'file', file: name }, params: { reason } };
}

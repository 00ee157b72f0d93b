import path from 'node:path';
import type { ReferenceFault } from '../../../model/diagnostic.ts';
import { childrenOf } from './element.ts';
import { type Archive, openArchive } from './unzip.ts';
import { type Element, parsePart } from './xml.ts';

/** The parts of a Word file that are looked at, by their root elements. */
export interface WordPackage {
  readonly document: Element;
  readonly styles: Element;
  readonly fonts: Element | undefined;
  readonly theme: Element | undefined;
}

export type OpenedPackage =
  | { readonly ok: true; readonly value: WordPackage }
  | { readonly ok: false; readonly fault: ReferenceFault };

/**
 * Opens a Word file (DOCX, DOTX, DOCM or DOTM: a template's styles are as good, and nothing that
 * could run is looked at). Relationships are followed by their types, as a package wants it.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const old = oldFormat(bytes);
  if (old) return { ok: false, fault: old };
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') !== 'PK') return { ok: false, fault: 'not-docx' };
  const archive = openArchive(bytes);
  if (!archive) return { ok: false, fault: 'damaged' };
  const main = target(archive, '', 'officeDocument');
  if (main === undefined) return { ok: false, fault: 'not-docx' };
  return wordPackage(archive, main);
}

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedEntry = Buffer.from('EncryptedPackage', 'utf16le');

/** Files before 2007 are compound files (MS-CFB); so is what a password encrypts today (MS-OFFCRYPTO). */
function oldFormat(bytes: Uint8Array): ReferenceFault | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, oleSignature.length).equals(oleSignature)) return undefined;
  return file.includes(encryptedEntry) ? 'encrypted' : 'old-word';
}

/** The most styles that a file may have; Word itself keeps about four thousand. */
const mostStyles = 5_000;

function wordPackage(archive: Archive, main: string): OpenedPackage {
  const document = part(archive, main);
  if (document === 'too-large' || document === 'damaged') return { ok: false, fault: document };
  if (document === undefined) return { ok: false, fault: 'damaged' };
  if (document === 'foreign' || document.name !== 'w:document') return { ok: false, fault: 'not-docx' };
  const [styles, fonts, theme] = ['styles', 'fontTable', 'theme'].map((type) => related(archive, main, type));
  if (typeof styles === 'string' && styles !== 'foreign') return { ok: false, fault: styles };
  if (typeof styles !== 'object' || styles.name !== 'w:styles') return { ok: false, fault: 'no-styles' };
  if (styles.children.length > mostStyles) return { ok: false, fault: 'too-large' };
  return { ok: true, value: { document, styles, fonts: sound(fonts), theme: sound(theme) } };
}

type Part = ReturnType<typeof parsePart> | 'too-large' | undefined;

function part(archive: Archive, name: string): Part {
  const unzipped = archive.read(name);
  if (unzipped.ok) return parsePart(unzipped.bytes);
  return unzipped.why === 'missing' ? undefined : unzipped.why;
}

function related(archive: Archive, main: string, type: string): Part {
  const name = target(archive, main, type);
  return name === undefined ? undefined : part(archive, name);
}

/** A part that a file can do without. */
function sound(found: Part): Element | undefined {
  return typeof found === 'object' ? found : undefined;
}

/** The part that `source` (the package itself where empty) has a relationship of a type to. */
function target(archive: Archive, source: string, type: string): string | undefined {
  const { dir, base } = path.posix.parse(source);
  const relationships = part(archive, path.posix.join(dir, '_rels', `${base}.rels`));
  if (typeof relationships !== 'object') return undefined;
  const found = childrenOf(relationships, 'rel:Relationship').find(
    ({ attributes }) => attributes.Type?.endsWith(`/${type}`) && attributes.TargetMode !== 'External',
  );
  return found && path.posix.join('/', dir, absolute(found.attributes.Target ?? '', dir)).slice(1);
}

/** A target as one seen from `dir`: those that begin with a slash count from the package's root. */
function absolute(name: string, dir: string): string {
  return name.startsWith('/') ? path.posix.relative(`/${dir}`, name) : name;
}

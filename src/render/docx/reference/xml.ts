import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { attributeText } from '../xml-text.ts';

/**
 * An element of one of the vocabularies below, under their usual prefix: `w:style`. Attributes without a
 * prefix keep their name. Text is left out, since no part that is read here says anything with it.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The vocabularies that are read, transitional and strict; extensions of Word's own are not among them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [wordNamespace, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/**
 * The root element of a part, without what belongs to other vocabularies: `foreign` where the root does,
 * `damaged` for bytes that are no well-formed XML. A document type, which no Office file has, counts as
 * damage, and with it go all entities but XML's own.
 */
export function parsePart(bytes: Uint8Array): Element | 'damaged' | 'foreign' {
  const text = decode(bytes);
  if (text === undefined || text.includes('<!DOCTYPE')) return 'damaged';
  try {
    if (XMLValidator.validate(text) !== true) return 'damaged';
    return elements(parser().parse(text), new Map())[0] ?? 'foreign';
  } catch {
    // The parser throws on what it finds hostile, such as nesting without end; so does a reference to no character.
    return 'damaged';
  }
}

/** The element as XML. `namespaces` are the declarations of a root. */
export function serialise({ name, attributes, children }: Element, namespaces = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
  const tag = name + namespaces + written.join('');
  return children.length === 0
    ? `<${tag}/>`
    : `<${tag}>${children.map((child) => serialise(child)).join('')}</${name}>`;
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
  });
}

/** fast-xml-parser's ordered shape: the tag is the one key beside `:@`. */
type ParsedNode = Readonly<Record<string, unknown>>;
/** Namespace names by the prefixes that a file gave them; the empty prefix is the default namespace. */
type Scope = ReadonlyMap<string, string>;

function elements(parsed: readonly ParsedNode[], scope: Scope): readonly Element[] {
  return parsed.flatMap((node) => element(node, scope));
}

function element(node: ParsedNode, outer: Scope): readonly Element[] {
  const [tag = '#text'] = Object.keys(node).filter((key) => key !== ':@');
  const children = node[tag];
  if (/^[#?]/u.test(tag) || !Array.isArray(children)) return [];
  const written = Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, unescaped(String(value))] as const);
  const scope = new Map([...outer, ...declarations(written)]);
  const name = known(tag, scope);
  if (name === undefined) return [];
  const attributes = written.flatMap(([key, value]) => {
    const attribute = key.includes(':') ? known(key, scope) : key === 'xmlns' ? undefined : key;
    return attribute === undefined ? [] : [[attribute, value]];
  });
  return [{ name, attributes: Object.fromEntries(attributes), children: elements(children, scope) }];
}

function declarations(written: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return written.flatMap(([key, value]) => {
    if (key === 'xmlns') return [['', value] as const];
    return key.startsWith('xmlns:') ? [[key.slice('xmlns:'.length), value] as const] : [];
  });
}

/** A name under its vocabulary's usual prefix; undefined for one of another vocabulary. */
function known(name: string, scope: Scope): string | undefined {
  const [local = '', prefix = ''] = name.split(':').reverse();
  const usual = prefixes.get(scope.get(prefix) ?? '');
  return usual === undefined ? undefined : `${usual}:${local}`;
}

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return predefined[name ?? ''] ?? whole;
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

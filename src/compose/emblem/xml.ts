import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of an XML file, white space and comments aside. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** What a file holds besides elements. */
const nodes = new Set(['#text', '#comment', '?xml']);

/**
 * The root element of an XML file; undefined for bytes that are none. Entities are not expanded.
 */
export function parseXml(bytes: Uint8Array): Element | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  try {
    return XMLValidator.validate(text) === true ? elements(parser().parse(text))[0] : undefined;
  } catch {
    // The parser throws on what it finds hostile: entities of its own, nesting without end.
    return undefined;
  }
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseAttributeValue: false,
  });
}

/** fast-xml-parser's ordered shape: the tag is the one key beside `:@`. */
type ParsedNode = Readonly<Record<string, unknown>>;

function elements(parsed: readonly ParsedNode[]): readonly Element[] {
  return parsed.map(element).filter(({ name }) => !nodes.has(name));
}

function element(node: ParsedNode): Element {
  const [name = '#text'] = Object.keys(node).filter((key) => key !== ':@');
  const children = node[name];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: Array.isArray(children) ? elements(children) : [],
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const blockLength = 100;

/**
 * The ToUnicode CMap (ISO 32000-1, 9.10.3): what each CID reads as. At most 100 entries stand in
 * one block.
 *
 * @param texts by CID; undefined for codes that no text shows
 */
export function toUnicodeMap(texts: readonly (string | undefined)[]): string {
  const entries = texts.flatMap((text, cid) => (text === undefined ? [] : [`<${hex(cid)}> <${utf16(text)}>`]));
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += blockLength) {
    const block = entries.slice(at, at + blockLength);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** @throws Error when the face lacks a table that its opening should have checked */
export function tableBytes(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const bytes = tables.get(tag);
  if (bytes === undefined) throw new Error(`The face has no table ${tag}`);
  return bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

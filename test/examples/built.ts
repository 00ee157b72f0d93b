import path from 'node:path';
import { build } from '../../src/build.ts';
import type { DocumentName } from '../../src/model/diagnostic.ts';
import type { Document } from '../../src/model/document.ts';
import { documentNames, formats, type PacketFile } from '../../src/packet/packet.ts';
import { prepare } from '../../src/prepare.ts';
import { home, world } from '../home.ts';

export const exampleNames = ['workshop', 'short', 'every-field'] as const;
export type ExampleName = (typeof exampleNames)[number];

export const options = {
  draft: false,
  only: documentNames,
  formats,
  templates: undefined,
  fonts: undefined,
  words: undefined,
  pdfStandard: '2b',
} as const;

export function inputOf(name: ExampleName): string {
  return path.join(home, 'examples', name, 'meeting.yaml');
}

/** An example's documents and files. Fails where anything at all is reported of it. */
export async function builtExample(
  name: ExampleName,
): Promise<{ readonly documents: readonly Document[]; readonly files: readonly PacketFile[] }> {
  const input = inputOf(name);
  const prepared = await prepare(input, options, world);
  const packet = await build(input, options, world);
  if (packet.diagnostics.length > 0) throw new Error(`${name}: ${JSON.stringify(packet.diagnostics)}`);
  if (!prepared.value || !packet.value) throw new Error(`${name} was not built`);
  return { documents: prepared.value.documents, files: packet.value.files };
}

export function fileOf(files: readonly PacketFile[], name: string): Uint8Array {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`the packet has no ${name}`);
  return file.bytes;
}

export function documentOf(documents: readonly Document[], name: DocumentName): Document {
  const document = documents.find((each) => each.name === name);
  if (!document) throw new Error(`the packet has no ${name}`);
  return document;
}

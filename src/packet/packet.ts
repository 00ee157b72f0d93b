import type { DocumentName } from '../model/diagnostic.ts';

export type Format = 'pdf' | 'docx';

export const documentNames: readonly DocumentName[] = ['cover-letter', 'information-memo', 'checklist'];
export const formats: readonly Format[] = ['pdf', 'docx'];

/** One file of a packet, ready to be written. `pages` is known of PDFs alone. */
export interface PacketFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** A packet in memory: its documents' files and the manifest that lists them. */
export interface Packet {
  readonly files: readonly PacketFile[];
  /** Whether any of its papers has a secrecy class: then its folder and files are for their owner alone (domain.md F39). */
  readonly classified: boolean;
}

export const manifestName = 'manifest.json';

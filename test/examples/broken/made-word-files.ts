import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Desk } from '../../cli/cabsub.ts';
import type { Preparation } from './preparations.ts';

const right = 'แบบหนังสือ.docx';
const wrong = 'แบบหนังสือเดิม.docx';

/** The file that `reference-doc` writes, as `right`; and as `wrong` what `change` makes of its bytes. */
function referenceAnd(change: (bytes: Uint8Array) => Uint8Array): Preparation {
  return (desk) => {
    desk.write(wrong, change(writtenReference(desk)));
  };
}

function writtenReference(desk: Desk): Uint8Array {
  const { status, stderr } = desk.cabsub(['reference-doc', '-o', right, '--quiet']);
  if (status !== 0) throw new Error(`reference-doc ended with ${status}: ${stderr}`);
  return readFileSync(path.join(desk.folder, right));
}

/** One part of a Word file changed, as a person would in Word. */
function part(name: string, edit: (xml: string) => string): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    const parts = unzipSync(bytes);
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`nothing in ${name} was changed`);
    return zipSync({ ...parts, [name]: strToU8(after) });
  };
}

/** Word files of an office's, made from the one that cabsub writes. */
export const madeWordFiles = {
  reference: (desk) => {
    writtenReference(desk);
  },
  referenceCutOff: referenceAnd((bytes) => bytes.subarray(0, bytes.length / 2)),
  referenceWithoutClosing: referenceAnd(
    part('word/styles.xml', (xml) => xml.replace(/<w:style [^>]*w:styleId="closing".*?<\/w:style>/u, '')),
  ),
  referenceWithoutRoom: referenceAnd(
    part('word/document.xml', (xml) => xml.replace(/(<w:pgMar [^>]*w:left=")\d+/u, '$19000')),
  ),
} satisfies Readonly<Record<string, Preparation>>;

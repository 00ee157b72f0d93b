import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';

const date = new Date('2007-04-17T00:00:00Z');

/** A paper as cabsub writes it. */
export function write(document: Document): Promise<Uint8Array> {
  return renderDocx(document, {
    date,
    readBuiltin: (name) => {
      throw new Error(`the workshop packet needs no ${name}`);
    },
  });
}

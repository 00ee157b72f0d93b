import { prepare } from '../../src/build.ts';
import type { Document } from '../../src/model/document.ts';
import { diskWorld } from '../../src/world/disk.ts';

/** The papers of the workshop packet, as they are handed to whoever writes them. */
export async function documentsIn(root: string): Promise<readonly Document[]> {
  const { value } = await prepare(
    `${root}/examples/workshop/meeting.yaml`,
    {
      draft: false,
      only: ['cover-letter', 'information-memo', 'checklist'],
      formats: ['docx'],
      templates: undefined,
      fonts: undefined,
      words: undefined,
      pdfStandard: '2b',
    },
    diskWorld(root),
  );
  if (!value) throw new Error('the workshop packet has problems');
  return value.documents;
}

import type { Document } from '../../src/model/document.ts';
import { prepare } from '../../src/prepare.ts';
import { diskWorld } from '../../src/world/disk.ts';

/** The papers of the workshop packet, as they are handed to whoever writes them. */
export async function documentsIn(root: string): Promise<readonly Document[]> {
  const { value } = await prepare(
    `${root}/examples/workshop/meeting.yaml`,
    {
      draft: false,
      only: ['cover-letter', 'information-memo', 'checklist'],
      templates: undefined,
      words: undefined,
    },
    diskWorld(root),
  );
  if (!value) throw new Error('the workshop packet has problems');
  return value.documents;
}

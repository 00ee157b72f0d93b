// The examples as documents and the faces to set them in.
import path from 'node:path';
import { root } from './bundle.mjs';

const options = {
  draft: false,
  only: ['cover-letter', 'information-memo', 'checklist'],
};

export async function documentsOf(example, { prepare, diskWorld }) {
  const { value } = await prepare(path.join(root, 'examples', example, 'meeting.yaml'), options, diskWorld(root));
  if (!value) throw new Error(`${example} is not sound`);
  return value.documents;
}

export async function openShaper({ openBuiltinFaces, diskWorld }) {
  const { value } = await openBuiltinFaces(diskWorld(root));
  if (!value) throw new Error('the faces that ship with cabsub do not open');
  return value.shaper;
}

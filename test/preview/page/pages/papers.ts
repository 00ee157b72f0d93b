import type { PaperState } from '../../../../src/preview/contract.ts';

/** A paper of pages that look like these letters. */
export function paper(name: PaperState['name'], looks: string, round = 1): PaperState {
  return { name, round, pages: [...looks].map((digest) => ({ width: 595, height: 842, digest })) };
}

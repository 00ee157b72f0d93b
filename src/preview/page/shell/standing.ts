import type { DeskState } from '../../contract.ts';

/** How the papers stand to the input, in a word. */
export type Standing = 'current' | 'unsaved' | 'building' | 'stale' | 'none' | 'lost';

/** What is not connected may be anything, so that goes before; a build under way soon decides what else there is to say. */
export function standingOf(state: DeskState, page: { readonly connected: boolean; readonly dirty: boolean }): Standing {
  if (!page.connected) return 'lost';
  if (state.busy) return 'building';
  if (state.papers.length === 0) return 'none';
  if (state.stale) return 'stale';
  return page.dirty ? 'unsaved' : 'current';
}

import type { Answer, DeskState, Request } from '../../../src/preview/contract.ts';
import type { Desk } from '../../../src/preview/desk/desk.ts';

export const state: DeskState = {
  round: 1,
  busy: false,
  input: { name: 'meeting.yaml', digest: 'd1' },
  draft: false,
  readOnly: false,
  papers: [],
  stale: false,
  problems: [],
};

/** A desk that holds one paper of round 1, remembers what it was asked, and can be told to fail. */
export interface FakeDesk extends Desk {
  readonly asked: Request[];
  readonly listeners: Set<(state: DeskState) => void>;
  tell(change: Partial<DeskState>): void;
  fail(with_: Error | undefined): void;
}

export function fakeDesk(): FakeDesk {
  let now = state;
  let failure: Error | undefined;
  const asked: Request[] = [];
  const listeners = new Set<(state: DeskState) => void>();
  const bytes = new TextEncoder().encode('%PDF-');
  return {
    asked,
    listeners,
    state: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (change) => {
      now = { ...now, ...change };
      for (const each of listeners) each(now);
    },
    fail: (error) => {
      failure = error;
    },
    input: () => {
      if (failure) throw failure;
      return { text: 'subject: เรื่อง\n', digest: 'd1' };
    },
    paper: (round, name) => (round === 1 && name === 'cover-letter' ? bytes : undefined),
    places: (round, name) => (round === 1 && name === 'cover-letter' ? { places: [] } : undefined),
    download: async (name) => (name === 'cover-letter' ? bytes : undefined),
    answer: async (request): Promise<Answer> => {
      if (failure) throw failure;
      asked.push(request);
      return { kind: 'done' };
    },
    close: async () => {},
  };
}

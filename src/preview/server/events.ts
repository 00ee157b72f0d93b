import type { Writable } from 'node:stream';
import type { DeskState } from '../contract.ts';
import type { Desk } from '../desk/desk.ts';
import { limits } from './limits.ts';
import { type Listener, listener } from './listener.ts';

/** The pages that hear of every change of a desk. */
export interface Events {
  readonly full: boolean;
  /** Tells a stream the state as it is and each that follows, until it is closed. */
  join(stream: Writable): void;
  close(): void;
}

/** Opens the news of a desk; `close` ends them and every stream that joined. */
export function openEvents(desk: Pick<Desk, 'state' | 'subscribe'>): Events {
  const listeners = new Set<Listener>();
  const unsubscribe = desk.subscribe((state) => {
    const news = newsOf(state);
    for (const each of listeners) each.tell(news);
  });
  const beat = setInterval(() => {
    for (const each of listeners) each.beat();
  }, limits.beat);
  return {
    get full() {
      return listeners.size >= limits.listeners;
    },
    join: (stream) => {
      const joined = listener(stream);
      listeners.add(joined);
      stream.on('close', () => listeners.delete(joined));
      joined.tell(newsOf(desk.state()));
    },
    close: () => {
      unsubscribe();
      clearInterval(beat);
      for (const each of listeners) each.end();
    },
  };
}

/** JSON has no line ends of its own, so it is one line of data. */
function newsOf(state: DeskState): string {
  return `event: desk\ndata: ${JSON.stringify(state)}\n\n`;
}

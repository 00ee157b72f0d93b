import { signal } from '@preact/signals';
import type { Answer, DeskState, Request } from '../contract.ts';
import type { Link } from './stage.ts';

/** In ms: how long to wait before the server is asked again where it would not take the connection. */
const again = 2_000;

/**
 * Opens the connection to the server. A page that nobody sees gives it up, since browsers allow six connections to a server and every page
 * holds one; seen again, it is told the whole state at once. The browser itself opens a broken connection again, but not one that was refused.
 */
export function openLink(): Link {
  const state = signal<DeskState | undefined>(undefined);
  const connected = signal(false);
  let events: EventSource | undefined;
  const open = () => {
    events?.close();
    events = listen(
      (told) => {
        connected.value = true;
        state.value = told;
      },
      (isRefused) => {
        connected.value = false;
        if (isRefused) setTimeout(openIfSeen, again);
      },
    );
  };
  const openIfSeen = () => {
    if (!document.hidden) open();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) events?.close();
    else open();
  });
  open();
  return { state, connected, ask };
}

function listen(onState: (state: DeskState) => void, onBreak: (isRefused: boolean) => void): EventSource {
  const events = new EventSource('/events');
  events.addEventListener('desk', ({ data }) => onState(JSON.parse(data)));
  events.addEventListener('error', () => onBreak(events.readyState === EventSource.CLOSED));
  return events;
}

/** Rejects where the server cannot be reached or does not take the request. */
async function ask(request: Request): Promise<Answer> {
  const response = await fetch('/desk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

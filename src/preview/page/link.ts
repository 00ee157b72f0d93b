import { signal } from '@preact/signals';
import type { Answer, DeskState, Request } from '../contract.ts';
import type { Link } from './stage.ts';

/** Opens the connection to the server; the browser itself opens it again when it breaks. */
export function openLink(): Link {
  const state = signal<DeskState | undefined>(undefined);
  const connected = signal(false);
  const events = new EventSource('/events');
  events.addEventListener('open', () => {
    connected.value = true;
  });
  events.addEventListener('error', () => {
    connected.value = false;
  });
  events.addEventListener('desk', ({ data }) => {
    connected.value = true;
    state.value = JSON.parse(data);
  });
  return { state, connected, ask };
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

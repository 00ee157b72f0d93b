import { createServer, type Server } from 'node:http';
import type { Language } from '../../model/language.ts';
import type { Desk } from '../desk/desk.ts';
import type { Assets } from './assets.ts';
import { openEvents } from './events.ts';
import { limits } from './limits.ts';
import { type Listening, listen } from './listen.ts';
import { responder } from './respond.ts';
import { newSecret } from './secret.ts';

/** How a page is served. */
export interface ServeOptions {
  /** A free one where none is asked for. */
  readonly port?: number | undefined;
  readonly language: Language;
  /** Hears of each exception while answering: a fault of ours. */
  onFault(fault: unknown): void;
}

/** A server that is up. */
export interface Served {
  /** Of the page, for whoever has the cookie. */
  readonly address: string;
  /** Lets in whoever has it, for the whole run: for the user's eyes. */
  readonly keyAddress: string;
  /** Lets in the first who has it: for a browser's arguments, which other users of the machine can see. */
  readonly ticketAddress: string;
  /** Ends every connection; then the port is free. */
  close(): Promise<void>;
}

/** A server, or why it cannot have its port. */
export type ServeOutcome = { readonly ok: true; readonly served: Served } | Extract<Listening, { readonly ok: false }>;

/** Serves the page of a desk to the user of this machine alone (guard.ts). */
export async function serve(desk: Desk, assets: Assets, options: ServeOptions): Promise<ServeOutcome> {
  const { language } = options;
  const secrets = { key: newSecret(), ticket: newSecret(), session: newSecret() };
  const events = openEvents(desk);
  const respond = responder({ desk, assets, events, secrets, language, onFault: options.onFault });
  const listening = await listen(() => newServer().on('request', respond), options.port);
  if (!listening.ok) {
    events.close();
    return listening;
  }
  const address = `http://127.0.0.1:${listening.port}/`;
  const close = async (): Promise<void> => {
    events.close();
    await Promise.all(listening.servers.map(closed));
  };
  const served = {
    address,
    keyAddress: `${address}?key=${secrets.key}`,
    ticketAddress: `${address}?key=${secrets.ticket}`,
    close,
  };
  return { ok: true, served };
}

function newServer(): Server {
  const server = createServer({
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersTime,
    requestTimeout: limits.requestTime,
    keepAliveTimeout: limits.idleTime,
    connectionsCheckingInterval: 1_000,
  });
  server.maxConnections = limits.connections;
  return server;
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

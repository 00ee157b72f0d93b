import type { IncomingMessage } from 'node:http';
import type { Facts } from './guard.ts';

/** What the guard is to know of a request. A header sent twice is both of its values, which then are none that the guard takes. */
export function factsOf({ method = '', url = '', headersDistinct, socket }: IncomingMessage): Facts {
  const header = (name: string): string | undefined => headersDistinct[name]?.join(', ');
  return {
    port: socket.localPort ?? 0,
    method,
    target: url,
    host: header('host'),
    origin: header('origin'),
    site: header('sec-fetch-site'),
    cookie: headersDistinct.cookie?.join('; '),
    contentType: header('content-type'),
    length: headersDistinct['transfer-encoding'] ? 'unknown' : Number(header('content-length') ?? 0),
  };
}

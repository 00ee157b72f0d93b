import { type AssetPath, type Assets, assetPaths } from '../../../src/preview/server/assets.ts';
import { type Served, type ServeOptions, serve } from '../../../src/preview/server/serve.ts';
import { type FakeDesk, fakeDesk } from './fake-desk.ts';
import { closed, connected } from './sockets.ts';

const assets: Assets = {
  page: '<html lang="{language}"><meta content="{nonce}">',
  asset: Object.fromEntries(
    assetPaths.map((path) => [path, { type: 'text/css; charset=utf-8', bytes: new TextEncoder().encode(path) }]),
  ) as Record<AssetPath, Assets['asset'][AssetPath]>,
};

/** A server that is up, with a desk that is not a real one. */
export interface Up extends Served {
  readonly desk: FakeDesk;
  readonly port: number;
  /** `name=value`, as a browser sends it back. */
  readonly cookie: string;
  readonly faults: unknown[];
  /** Asks with the cookie. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Asks the desk with the cookie. */
  post(body: NonNullable<RequestInit['body']>, init?: RequestInit): Promise<Response>;
  /** What comes back for these very bytes until the connection is closed. */
  raw(bytes: string): Promise<string>;
}

export async function up(options: Partial<ServeOptions> = {}): Promise<Up> {
  const desk = fakeDesk();
  const faults: unknown[] = [];
  const outcome = await serve(desk, assets, { language: 'th', onFault: (fault) => faults.push(fault), ...options });
  if (!outcome.ok) throw new Error(outcome.why);
  const { served } = outcome;
  const port = Number(new URL(served.address).port);
  const cookie = await cookieFrom(served.keyAddress);
  const get = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(new URL(path, served.address), { redirect: 'manual', headers: { cookie, ...headers }, ...init });
  return {
    ...served,
    desk,
    port,
    cookie,
    faults,
    get,
    post: (body, { headers, ...init } = {}) =>
      get('/desk', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers }, ...init }),
    raw: (bytes) => raw(port, bytes),
  };
}

/** Enters by an address. @returns the cookie that is given */
export async function cookieFrom(address: string): Promise<string> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function raw(port: number, bytes: string): Promise<string> {
  const socket = await connected(port);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(bytes, 'latin1');
  // What was cut off is what came until then.
  await closed(socket);
  return Buffer.concat(chunks).toString();
}

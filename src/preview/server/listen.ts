import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Servers at one port of this machine alone, or why that port cannot be had. */
export type Listening =
  | { readonly ok: true; readonly port: number; readonly servers: readonly Server[] }
  | { readonly ok: false; readonly why: 'busy' | 'denied' };

/**
 * Listens at 127.0.0.1 and, where there is one, at ::1: browsers take either for `localhost`, and behind the other could be a stranger's server.
 * Without `port` at a free one.
 */
export async function listen(newServer: () => Server, port: number | undefined): Promise<Listening> {
  for (let tries = port === undefined ? 10 : 1; tries > 0; tries -= 1) {
    const listening = await listenAt(newServer, port ?? 0);
    if (listening.ok || listening.why === 'denied') return listening;
  }
  return { ok: false, why: 'busy' };
}

async function listenAt(newServer: () => Server, wanted: number): Promise<Listening> {
  const first = newServer();
  const fault = await bind(first, '127.0.0.1', wanted);
  if (fault) return { ok: false, why: reason(fault) };
  const { port } = first.address() as AddressInfo;
  const second = newServer();
  const faultOfSecond = await bind(second, '::1', port);
  if (!faultOfSecond) return { ok: true, port, servers: [first, second] };
  if (isWithoutAddress(faultOfSecond)) return { ok: true, port, servers: [first] };
  await new Promise((done) => first.close(done));
  return { ok: false, why: reason(faultOfSecond) };
}

/** @returns why it failed */
function bind(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen({ host, port, exclusive: true, ipv6Only: true }, () => {
      server.off('error', done);
      done(undefined);
    });
  });
}

function isWithoutAddress({ code = '' }: NodeJS.ErrnoException): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EINVAL'].includes(code);
}

/** @throws what no other port would mend */
function reason(fault: NodeJS.ErrnoException): 'busy' | 'denied' {
  if (fault.code === 'EADDRINUSE') return 'busy';
  if (fault.code === 'EACCES') return 'denied';
  throw fault;
}

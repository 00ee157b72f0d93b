import { once } from 'node:events';
import { createServer } from 'node:http';
import process from 'node:process';
import { expect, it } from 'vitest';
import { serve } from '../../../src/preview/server/serve.ts';
import { fakeDesk } from './fake-desk.ts';
import { closed, connected, isRefused } from './sockets.ts';
import { up } from './up.ts';

it('closing ends every connection, listener and timer, and leaves the port to others', async () => {
  const before = resources();
  const at = await up();
  const idle = await connected(at.port);
  const news = await at.get('/events');
  const waiting = await connected(at.port);
  waiting.write('POST /desk HTTP/1.1\r\nContent-Length: 9\r\n');
  expect(at.desk.listeners.size).toBe(1);
  const ended = [closed(idle), closed(waiting), news.text().catch(() => '')];
  await at.close();
  await Promise.all(ended);
  expect(at.desk.listeners.size).toBe(0);
  expect(await isRefused(at.port)).toBe(true);
  const again = await up({ port: at.port });
  expect(again.port).toBe(at.port);
  await again.close();
  await expect.poll(resources, { timeout: 10_000 }).toEqual(before);
});

it('a port that another has is told, and nothing is left of the attempt', async () => {
  for (const host of ['127.0.0.1', '::1']) {
    const other = createServer().listen({ host, port: 0, ipv6Only: true });
    const taken = await once(other, 'listening').then(
      () => (other.address() as { readonly port: number }).port,
      () => undefined,
    );
    // A machine without ::1.
    if (taken === undefined) continue;
    const desk = fakeDesk();
    const assets = { page: '', asset: {} as never };
    const outcome = await serve(desk, assets, { port: taken, language: 'en', onFault: () => {} });
    expect(outcome).toEqual({ ok: false, why: 'busy' });
    expect(desk.listeners.size).toBe(0);
    await new Promise((done) => other.close(done));
  }
});

/** What of the network keeps this process running. */
function resources(): readonly string[] {
  return process
    .getActiveResourcesInfo()
    .filter((name) => name.startsWith('TCPServer'))
    .sort();
}

import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../src/preview/server/limits.ts';
import { closed, connected } from './sockets.ts';
import { type Up, up } from './up.ts';

let at: Up;
beforeAll(async () => {
  at = await up();
});
afterAll(() => at.close());

const answers = async () => expect((await at.get('/input')).status).toBe(200);

function headOf(extra: string): string {
  return `POST /desk HTTP/1.1\r\nHost: 127.0.0.1:${at.port}\r\nCookie: ${at.cookie}\r\nContent-Type: application/json\r\n${extra}\r\n\r\n`;
}

describe('a body', () => {
  it('of the largest input is taken', async () => {
    const text = 'ก'.repeat(Math.floor((2 * 1024 * 1024) / 3));
    const response = await at.post(JSON.stringify({ kind: 'check', text }));
    expect([response.status, at.desk.asked.at(-1)]).toEqual([200, { kind: 'check', text }]);
  });

  it('that is longer is refused, and its sender hears so', async () => {
    const before = at.desk.asked.length;
    const text = 'a'.repeat(limits.body);
    const announced = await at.post(JSON.stringify({ kind: 'check', text }));
    const parts = new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode(`{"kind":"check","text":"${text}"}`));
        stream.close();
      },
    });
    const chunked = await at.post(parts, { duplex: 'half' } as RequestInit);
    for (const { status, headers } of [announced, chunked])
      expect([status, headers.get('connection')]).toEqual([413, 'close']);
    expect(at.desk.asked).toHaveLength(before);
  });

  it('without end is cut off', async () => {
    const chunk = `${(64 * 1024).toString(16)}\r\n${'a'.repeat(64 * 1024)}\r\n`;
    const socket = await connected(at.port);
    const end = closed(socket);
    socket.write(headOf('Transfer-Encoding: chunked'));
    let sent = 0;
    const more = (): void => {
      while (!socket.destroyed && sent < 10 * limits.discarded && socket.write(chunk)) sent += chunk.length;
    };
    socket.on('drain', more);
    more();
    await end;
    expect(sent).toBeGreaterThan(limits.body);
    expect(sent).toBeLessThan(2 * limits.discarded);
    await answers();
  });

  it('is not read where none belongs, nor from a stranger', async () => {
    const ofGet = `GET /input HTTP/1.1\r\nHost: 127.0.0.1:${at.port}\r\nCookie: ${at.cookie}\r\nContent-Length: 5\r\n\r\nhello`;
    expect(await at.raw(ofGet)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await at.raw(headOf(`Content-Length: ${9e9}`).replace(at.cookie, 'a=b'))).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('that never comes whole is no request', async () => {
    const before = at.desk.asked.length;
    const socket = await connected(at.port);
    socket.write(`${headOf('Content-Length: 30')}{"kind":"draft"`);
    await new Promise((done) => setTimeout(done, 50));
    socket.destroy();
    await answers();
    expect(at.desk.asked).toHaveLength(before);
    expect(at.faults).toEqual([]);
  });
});

describe('headers', () => {
  it('of more than 8 KiB are refused', async () => {
    expect(await at.raw(`GET / HTTP/1.1\r\nX: ${'a'.repeat(limits.headers)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    await answers();
  });

  it('that nobody understands are refused', async () => {
    for (const bytes of [
      '\0\0\0\0',
      '\x16\x03\x01\x02\x00',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET / HTTP/1.1\r\nA\r\n\r\n',
    ])
      expect(await at.raw(bytes)).toMatch(/^HTTP\/1\.1 400 /);
    const twoLengths = headOf('Content-Length: 2\r\nContent-Length: 3');
    expect(await at.raw(`${twoLengths}{}`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(await at.raw(headOf('Content-Length: 2\r\nTransfer-Encoding: chunked'))).toMatch(/^HTTP\/1\.1 400 /);
    await answers();
  });

  it.concurrent.each([
    ['do not come at all', () => ''],
    ['come and never end', () => 'GET / HTTP/1.1\r\nX: 1\r\n'],
    ['promise a body that does not come', () => headOf('Content-Length: 30')],
  ])('that %s end the connection after a while', async (_, bytes) => {
    const socket = await connected(at.port);
    const started = performance.now();
    socket.write(bytes());
    await closed(socket);
    expect(performance.now() - started).toBeLessThan(limits.requestTime + 4_000);
  });
});

describe('connections', () => {
  it('are as many as a page needs at most; those that wait keep nobody out for good', async () => {
    const sockets = await Promise.all(Array.from({ length: 2 * limits.connections }, () => connected(at.port)));
    const states = await Promise.all(sockets.map((socket) => isOpenAfter(socket, 300)));
    expect(states.filter((open) => open).length).toBeLessThanOrEqual(limits.connections);
    expect(states.filter((open) => open).length).toBeGreaterThan(limits.connections / 2);
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => setTimeout(done, 100));
    await answers();
  });
});

async function isOpenAfter(socket: Socket, time: number): Promise<boolean> {
  await new Promise((done) => setTimeout(done, time));
  return !socket.destroyed && !socket.readableEnded;
}

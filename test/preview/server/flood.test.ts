import { request } from 'node:http';
import process from 'node:process';
import { expect, it } from 'vitest';
import { isRefused } from './sockets.ts';
import { type Up, up } from './up.ts';

/** What came of one request on a connection of its own: a status, or none where it was turned away before. */
function ask(at: Up, path: string, cookie: string): Promise<number | undefined> {
  return new Promise((done) => {
    const headers = { host: `127.0.0.1:${at.port}`, cookie };
    const asked = request({ port: at.port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      response.resume().on('close', () => done(response.statusCode));
    });
    asked.on('error', () => done(undefined)).end();
  });
}

async function flood(at: Up, cookie: string): Promise<ReadonlySet<number | undefined>> {
  const paths = ['/', '/input', '/page.js', '/paper/1/cover-letter.pdf', '/download/cover-letter.docx'];
  return new Set(
    await Promise.all(Array.from({ length: 1000 }, (_, index) => ask(at, paths[index % paths.length] ?? '/', cookie))),
  );
}

it.each([
  ['without the cookie gets nothing', () => '', 403],
  ['with the cookie gets what there is', ({ cookie }: Up) => cookie, 200],
])('a flood of 1,000 requests at once %s, and breaks nothing', async (_, cookieOf, status) => {
  const at = await up();
  await flood(at, cookieOf(at));
  const memory = process.memoryUsage().rss;
  const statuses = await flood(at, cookieOf(at));
  expect(statuses).toContain(status);
  expect([...statuses].filter((each) => each !== status && each !== undefined)).toEqual([]);
  expect(process.memoryUsage().rss - memory).toBeLessThan(100 * 1024 * 1024);
  expect((await at.get('/input')).status).toBe(200);
  expect(at.faults).toEqual([]);
  await at.close();
  expect(await isRefused(at.port)).toBe(true);
});

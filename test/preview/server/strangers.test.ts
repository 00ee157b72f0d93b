import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Up, up } from './up.ts';

let at: Up;
beforeAll(async () => {
  at = await up();
});
afterAll(() => at.close());

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const request = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`;
const from = (headers: Readonly<Record<string, string>>, line = 'GET /input HTTP/1.1'): string =>
  request([
    line,
    ...Object.entries({ Host: `127.0.0.1:${at.port}`, Cookie: at.cookie, ...headers }).map((each) => each.join(': ')),
  ]);

describe('a page of another origin', () => {
  it.each([
    { Origin: 'http://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('gets nothing even with the cookie: %j', async (headers) => {
    const answer = await at.raw(from(headers));
    expect(statusOf(answer)).toBe(403);
    expect(answer).not.toContain('subject');
  });

  it('is not even told that it may ask', async () => {
    const answer = await at.raw(
      from(
        { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST', Cookie: '' },
        'OPTIONS /desk HTTP/1.1',
      ),
    );
    expect(statusOf(answer)).toBe(403);
    expect(answer.toLowerCase()).not.toContain('access-control');
  });

  it('changes nothing by a form', async () => {
    const body = '{"kind":"draft","draft":true}';
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const answer = await at.raw(
        from({ 'Content-Type': type, 'Content-Length': String(body.length) }, 'POST /desk HTTP/1.1') + body,
      );
      expect(statusOf(answer)).toBe(415);
    }
    expect(at.desk.asked).toEqual([]);
  });
});

describe('a name that leads here', () => {
  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '0.0.0.0:PORT',
    'localhost:PORT.evil.example',
  ])('is none of ours: %s', async (host) => {
    const answer = await at.raw(from({ Host: host.replace('PORT', String(at.port)) }));
    expect(statusOf(answer)).toBe(403);
    expect(answer).toMatch(/\r\n\r\n$/);
  });

  it('is needed, and only once', async () => {
    expect(statusOf(await at.raw(request(['GET /input HTTP/1.1', `Cookie: ${at.cookie}`])))).toBe(400);
    const host = `Host: 127.0.0.1:${at.port}`;
    for (const hosts of [
      [host, 'Host: evil.example'],
      ['Host: evil.example', host],
    ]) {
      const status = statusOf(await at.raw(request(['GET /input HTTP/1.1', ...hosts, `Cookie: ${at.cookie}`])));
      expect([400, 403]).toContain(status);
    }
    expect(statusOf(await at.raw(request(['GET /input HTTP/1.0', `Cookie: ${at.cookie}`])))).toBe(403);
  });
});

describe('another user of the machine', () => {
  it.each(['', 'cabsub-PORT=', 'cabsub-PORT=AAAAAAAAAAAAAAAAAAAAAA', 'cabsub=x'])(
    'gets nothing with the cookie %j, whatever is asked for',
    async (cookie) => {
      for (const line of [
        'GET / HTTP/1.1',
        'GET /input HTTP/1.1',
        'GET /page.js HTTP/1.1',
        'GET /none HTTP/1.1',
        'PUT / HTTP/1.1',
      ])
        expect(statusOf(await at.raw(from({ Cookie: cookie.replace('PORT', String(at.port)) }, line)))).toBe(403);
    },
  );

  it.each(['/?key=', '/?key=AAAAAAAAAAAAAAAAAAAAAA', '/?key=undefined', '/?key=null'])(
    'gets nothing with %s',
    async (target) => {
      const answer = await at.raw(from({ Cookie: '' }, `GET ${target} HTTP/1.1`));
      expect(statusOf(answer)).toBe(403);
      expect(answer.toLowerCase()).not.toContain('set-cookie');
    },
  );
});

describe('a path', () => {
  it.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/face/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cwindows%5cwin.ini',
    '/..\\..\\package.json',
    '//etc/passwd',
    '///',
    '/page.js%00.css',
    '/page.js/.',
    '/./page.js',
    '/PAGE.JS',
    '/paper/1/../1/cover-letter.pdf',
    '/paper/%31/cover-letter.pdf',
    '/download/cover-letter.pdf/../../input',
    '/file:///etc/passwd',
    '/dist/preview/page.js',
    '/src/cli/main.ts',
    '/__proto__',
    '*',
  ])('is never a way to a file: %s', async (path) => {
    const answer = await at.raw(from({}, `GET ${path} HTTP/1.1`));
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400) /);
    expect(answer).toMatch(/\r\n\r\n$/);
  });

  it.each(['/page.js\0', '/pa\x01ge.js', '/page.js\x7f', 'page.js', ''])(
    'with bytes that no path has is refused: %j',
    async (path) => {
      expect(await at.raw(from({}, `GET ${path} HTTP/1.1`))).toMatch(/^HTTP\/1\.1 (400|404) /);
    },
  );

  it('of another server is not fetched for anybody', async () => {
    for (const target of ['http://evil.example/', `http://127.0.0.1:${at.port}/input`, 'https://evil.example/page.js'])
      expect(statusOf(await at.raw(from({}, `GET ${target} HTTP/1.1`)))).toBe(404);
    expect(await at.raw(from({}, 'CONNECT evil.example:443 HTTP/1.1'))).not.toContain('200');
  });
});

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND'])(
    '%s does nothing to the page',
    async (method) => {
      expect(statusOf(await at.raw(from({}, `${method} / HTTP/1.1`)))).toBe(405);
    },
  );

  it('that there is none of is no request', async () => {
    expect(statusOf(await at.raw(from({}, 'STEAL / HTTP/1.1')))).toBe(400);
  });

  it('does not become another by a header', async () => {
    const answer = await at.raw(
      from({ 'X-HTTP-Method-Override': 'POST', 'Content-Type': 'application/json' }, 'GET /desk HTTP/1.1'),
    );
    expect(statusOf(answer)).toBe(405);
    expect(statusOf(await at.raw(from({ Connection: 'Upgrade', Upgrade: 'websocket' })))).toBe(200);
    expect(at.desk.asked).toEqual([]);
  });
});

import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieFrom, type Up, up } from './up.ts';

let at: Up;
beforeAll(async () => {
  at = await up();
});
afterAll(() => at.close());

describe('the way in', () => {
  it('gives a strict cookie of this port for the key, and sends on to an address without it', async () => {
    const { status, headers } = await fetch(at.keyAddress, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([303, '/']);
    expect(headers.get('set-cookie')).toMatch(
      new RegExp(`^cabsub-${at.port}=[\\w-]{22}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  it('is open by the key for the whole run, by the ticket once', async () => {
    const again = await up();
    expect(await cookieFrom(again.keyAddress)).toBe(again.cookie);
    expect(await cookieFrom(again.ticketAddress)).toBe(again.cookie);
    const used = await fetch(again.ticketAddress, { redirect: 'manual' });
    expect([used.status, used.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await used.text()).toContain('cabsub preview');
    expect(await cookieFrom(again.keyAddress)).toBe(again.cookie);
    await again.close();
  });

  it('has other secrets at each start, none of them another', async () => {
    const again = await up();
    const secrets = [at, again].flatMap(({ keyAddress, ticketAddress, cookie }) =>
      [keyAddress, ticketAddress, cookie].map((each) => each.split('=')[1]),
    );
    expect(new Set(secrets).size).toBe(6);
    for (const secret of secrets) expect(Buffer.from(secret ?? '', 'base64url')).toHaveLength(16);
    await again.close();
  });
});

describe('what is served', () => {
  it('is the page in its language, with a nonce of its own each time', async () => {
    const [one, other] = await Promise.all([at.get('/'), at.get('/')]);
    const nonces = await Promise.all(
      [one, other].map(async (response) => {
        const nonce = /<html lang="th"><meta content="([\w-]{22})">/.exec(await response.text())?.[1];
        expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}';`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(one.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['/input', 'application/json; charset=utf-8', '{"text":"subject: เรื่อง\\n","digest":"d1"}', null],
    ['/page.css', 'text/css; charset=utf-8', '/page.css', null],
    ['/paper/1/cover-letter.pdf', 'application/pdf', '%PDF-', 'inline; filename="cover-letter.pdf"'],
    ['/places/1/cover-letter.json', 'application/json; charset=utf-8', '{"places":[]}', null],
    ['/download/cover-letter.pdf', 'application/pdf', '%PDF-', 'attachment; filename="cover-letter.pdf"'],
    [
      '/download/cover-letter.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '%PDF-',
      'attachment; filename="cover-letter.docx"',
    ],
  ])('is %s as %s', async (path, type, body, disposition) => {
    const response = await at.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(disposition);
    expect(await response.text()).toBe(body);
    const head = await at.get(path, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  });

  it.each([
    '/paper/2/cover-letter.pdf',
    '/paper/1/checklist.pdf',
    '/places/0/cover-letter.json',
    '/download/checklist.pdf',
  ])('is not there where the desk has none: %s', async (path) => {
    expect((await at.get(path)).status).toBe(404);
  });

  it.each(['/', '/input', '/page.js', '/nothing', '/download/checklist.pdf'])(
    'tells browsers with each answer to keep to this page, with the cookie or without: %s',
    async (path) => {
      for (const headers of [{}, { cookie: '' }]) {
        const response = await at.get(path, { headers });
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy.replace(/ 'nonce-[\w-]+'/, '')).toBe(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
            "connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        );
        expect(Object.fromEntries(response.headers)).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'no-store',
        });
        expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      }
    },
  );

  it('is also at ::1, where there is one, and by the name localhost', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address));
    for (const name of ['localhost', ...(addresses.includes('::1') ? ['[::1]'] : [])]) {
      const address = at.keyAddress.replace('127.0.0.1', name);
      expect(await cookieFrom(address)).toBe(at.cookie);
    }
  });
});

describe('a request to the desk', () => {
  it('is answered by the desk', async () => {
    const asked = { kind: 'save', text: 'ก\n', base: 'd1' };
    const response = await at.post(JSON.stringify(asked));
    expect([response.status, await response.json()]).toEqual([200, { kind: 'done' }]);
    expect(at.desk.asked.at(-1)).toEqual(asked);
  });

  it.each(['', '{', 'null', '[]', '{"kind":"save","text":"a"}', '{"kind":"delete"}'])(
    'that is none does not reach it: %s',
    async (body) => {
      const before = at.desk.asked.length;
      expect((await at.post(body)).status).toBe(400);
      expect(at.desk.asked).toHaveLength(before);
    },
  );

  it('that meets a fault of ours says nothing of the inside, and the server goes on', async () => {
    at.desk.fail(new Error('the inside'));
    for (const response of [await at.post('{"kind":"draft","draft":true}'), await at.get('/input')])
      expect([response.status, await response.text()]).toEqual([500, '']);
    expect(at.faults).toEqual([new Error('the inside'), new Error('the inside')]);
    at.desk.fail(undefined);
    expect((await at.get('/input')).status).toBe(200);
  });
});

import { describe, expect, it } from 'vitest';
import { type Facts, judge, type Refusal, type Secrets } from '../../../src/preview/server/guard.ts';
import { limits } from '../../../src/preview/server/limits.ts';

const secrets: Secrets = {
  key: 'KEYKEYKEYKEYKEYKEYKEYK',
  ticket: 'TICKETTICKETTICKETTICK',
  session: 'SESSIONSESSIONSESSIONS',
};
const cookie = `cabsub-4242=${secrets.session}`;
const host = '127.0.0.1:4242';
/** A navigation of the user's to the page, with the cookie. */
const own: Facts = { port: 4242, method: 'GET', target: '/', host, cookie, length: 0 };
const stranger: Facts = { ...own, cookie: undefined };
const post: Facts = { ...own, method: 'POST', target: '/desk', contentType: 'application/json', length: 20 };

const refused = (facts: Facts): Refusal | undefined => {
  const verdict = judge(facts, secrets);
  return verdict.kind === 'refuse' ? verdict.why : undefined;
};

describe('who has the cookie', () => {
  it.each<[string, object]>([
    ['/', { kind: 'page' }],
    ['/page.js', { kind: 'asset', path: '/page.js' }],
    ['/page.css', { kind: 'asset', path: '/page.css' }],
    ['/pdf.worker.js', { kind: 'asset', path: '/pdf.worker.js' }],
    ['/schema.json', { kind: 'asset', path: '/schema.json' }],
    ['/face/regular.ttf', { kind: 'asset', path: '/face/regular.ttf' }],
    ['/face/bold.ttf', { kind: 'asset', path: '/face/bold.ttf' }],
    ['/events', { kind: 'events' }],
    ['/input', { kind: 'input' }],
    ['/paper/0/checklist.pdf', { kind: 'paper', round: 0, name: 'checklist' }],
    ['/paper/12/cover-letter.pdf', { kind: 'paper', round: 12, name: 'cover-letter' }],
    ['/places/12/information-memo.json', { kind: 'places', round: 12, name: 'information-memo' }],
    ['/download/cover-letter.pdf', { kind: 'download', name: 'cover-letter', format: 'pdf' }],
    ['/download/checklist.docx', { kind: 'download', name: 'checklist', format: 'docx' }],
  ])('may get %s', (target, route) => {
    expect(judge({ ...own, target }, secrets)).toEqual({ kind: 'pass', route });
  });

  it.each([
    { host },
    { host: 'localhost:4242' },
    { host: '[::1]:4242' },
    { host, origin: 'http://127.0.0.1:4242' },
    { host: '[::1]:4242', origin: 'http://[::1]:4242' },
    { host, site: 'same-origin' },
    { host, site: 'none' },
    { method: 'HEAD' },
    { cookie: `theme=dark; ${cookie}` },
    { cookie: `cabsub-4242=of-another; ${cookie}` },
    { cookie: `a=b;${cookie};c=d` },
  ])('is let in with %j', (facts) => {
    expect(judge({ ...own, ...facts }, secrets)).toEqual({ kind: 'pass', route: { kind: 'page' } });
  });

  it.each<[Refusal, Partial<Facts>]>([
    ['host', { host: undefined }],
    ['host', { host: '' }],
    ['host', { host: '127.0.0.1' }],
    ['host', { host: '127.0.0.1:4243' }],
    ['host', { host: 'localhost' }],
    ['host', { host: 'LOCALHOST:4242' }],
    ['host', { host: 'localhost.:4242' }],
    ['host', { host: 'x.localhost:4242' }],
    ['host', { host: '0.0.0.0:4242' }],
    ['host', { host: '127.1:4242' }],
    ['host', { host: '2130706433:4242' }],
    ['host', { host: '::1:4242' }],
    ['host', { host: '[::ffff:127.0.0.1]:4242' }],
    ['host', { host: 'evil.example:4242' }],
    ['host', { host: '127.0.0.1:4242.evil.example' }],
    ['host', { host: 'evil.example@127.0.0.1:4242' }],
    ['host', { host: ` ${host}` }],
    ['host', { host: `${host}, ${host}` }],
    ['host', { port: 4243 }],
    ['origin', { origin: 'null' }],
    ['origin', { origin: '' }],
    ['origin', { origin: 'http://evil.example' }],
    ['origin', { origin: 'https://127.0.0.1:4242' }],
    ['origin', { origin: 'http://127.0.0.1:4243' }],
    ['origin', { origin: 'http://127.0.0.1' }],
    ['origin', { origin: 'http://localhost:4242' }],
    ['origin', { origin: 'http://127.0.0.1:4242/' }],
    ['origin', { origin: 'http://127.0.0.1:4242.evil.example' }],
    ['site', { site: 'cross-site' }],
    ['site', { site: 'same-site' }],
    ['site', { site: '' }],
    ['site', { site: 'none, none' }],
    ['stranger', { cookie: undefined }],
    ['stranger', { cookie: '' }],
    ['stranger', { cookie: 'cabsub-4242=' }],
    ['stranger', { cookie: `cabsub-4242=${secrets.session.slice(1)}` }],
    ['stranger', { cookie: `cabsub-4242=${secrets.session}x` }],
    ['stranger', { cookie: `cabsub-4243=${secrets.session}` }],
    ['stranger', { cookie: `cabsub-4242=${secrets.key}` }],
    ['stranger', { cookie: `xcabsub-4242=${secrets.session}` }],
    ['unknown-path', { target: '' }],
    ['unknown-path', { target: '*' }],
    ['unknown-path', { target: '//' }],
    ['unknown-path', { target: '/page.js?v=1' }],
    ['unknown-path', { target: '/?' }],
    ['unknown-path', { target: '/?x=1' }],
    ['unknown-path', { target: '/?key=' }],
    ['unknown-path', { target: '/?key=a%20b' }],
    ['unknown-path', { target: '/#' }],
    ['unknown-path', { target: '/index.html' }],
    ['unknown-path', { target: '/Page.js' }],
    ['unknown-path', { target: '/page.js/' }],
    ['unknown-path', { target: '/./page.js' }],
    ['unknown-path', { target: '/face/../page.js' }],
    ['unknown-path', { target: '/../etc/passwd' }],
    ['unknown-path', { target: '/%2e%2e/etc/passwd' }],
    ['unknown-path', { target: '/..%5c..%5cwindows' }],
    ['unknown-path', { target: '//evil.example/page.js' }],
    ['unknown-path', { target: '\\page.js' }],
    ['unknown-path', { target: '/page.js\0' }],
    ['unknown-path', { target: '/page.js%00' }],
    ['unknown-path', { target: '/page%2ejs' }],
    ['unknown-path', { target: `http://${host}/page.js` }],
    ['unknown-path', { target: 'file:///etc/passwd' }],
    ['unknown-path', { target: '/__proto__' }],
    ['unknown-path', { target: '/paper/1/constructor.pdf' }],
    ['unknown-path', { target: '/paper/01/checklist.pdf' }],
    ['unknown-path', { target: '/paper/-1/checklist.pdf' }],
    ['unknown-path', { target: '/paper/1e3/checklist.pdf' }],
    ['unknown-path', { target: '/paper/9999999999999999/checklist.pdf' }],
    ['unknown-path', { target: '/paper/1/checklist.json' }],
    ['unknown-path', { target: '/paper/1/checklist.docx' }],
    ['unknown-path', { target: '/paper/1/checklist.pdf\n' }],
    ['unknown-path', { target: '/places/1/checklist.pdf' }],
    ['unknown-path', { target: '/download/checklist.exe' }],
    ['method', { method: 'POST' }],
    ['method', { method: 'PUT' }],
    ['method', { method: 'OPTIONS' }],
    ['method', { method: 'get' }],
    ['method', { method: 'TRACE', target: '/input' }],
    ['method', { method: 'HEAD', target: '/events' }],
    ['method', { method: 'GET', target: '/desk' }],
    ['body', { length: 1 }],
    ['body', { length: 'unknown' }],
    ['unknown-path', { target: `/?key=${secrets.key}`, method: 'HEAD' }],
    ['unknown-path', { target: `/?key=${secrets.key}`, length: 5 }],
  ])('is refused for its %s: %j', (why, facts) => {
    expect(refused({ ...own, ...facts })).toBe(why);
  });

  it.each<[Refusal, Partial<Facts>]>([
    ['content-type', { contentType: undefined }],
    ['content-type', { contentType: 'text/plain' }],
    ['content-type', { contentType: 'application/x-www-form-urlencoded' }],
    ['content-type', { contentType: 'multipart/form-data; boundary=x' }],
    ['content-type', { contentType: 'application/json; charset=utf-16' }],
    ['content-type', { contentType: 'application/jsonp' }],
    ['content-type', { contentType: 'text/plain; application/json' }],
    ['content-type', { contentType: 'application/json, text/plain' }],
    ['too-long', { length: limits.body + 1 }],
    ['too-long', { length: Number.NaN }],
    ['site', { site: 'same-site' }],
    ['origin', { origin: 'http://127.0.0.1:80' }],
  ])('is refused a POST for its %s: %j', (why, facts) => {
    expect(refused({ ...post, ...facts })).toBe(why);
  });

  it.each<Partial<Facts>>([
    {},
    { contentType: 'application/json; charset=utf-8' },
    { contentType: 'Application/JSON;charset=UTF-8' },
    { length: limits.body },
    { length: 'unknown' },
    { origin: 'http://127.0.0.1:4242', site: 'same-origin' },
  ])('may POST to the desk with %j', (facts) => {
    expect(judge({ ...post, ...facts }, secrets)).toEqual({ kind: 'pass', route: { kind: 'desk' } });
  });

  it('has the key taken out of the address bar again, right or wrong', () => {
    expect(judge({ ...own, target: '/?key=old' }, secrets)).toEqual({ kind: 'enter', withTicket: false });
  });
});

describe('who has no cookie', () => {
  it('enters with the key or the ticket, at the entrance alone, by GET alone', () => {
    const at = (target: string, facts: Partial<Facts> = {}) => judge({ ...stranger, target, ...facts }, secrets);
    expect(at(`/?key=${secrets.key}`)).toEqual({ kind: 'enter', withTicket: false });
    expect(at(`/?key=${secrets.ticket}`)).toEqual({ kind: 'enter', withTicket: true });
    expect(at(`/?key=${secrets.key}`, { site: 'none' }).kind).toBe('enter');
    for (const verdict of [
      at(`/input?key=${secrets.key}`),
      at(`//?key=${secrets.key}`),
      at(`/?key=${secrets.key}`, { method: 'HEAD' }),
      at(`/?key=${secrets.key}`, { method: 'POST', length: 2 }),
      at(`/?key=${secrets.key}&x=1`),
      at(`/?x=1&key=${secrets.key}`),
      at(`/?KEY=${secrets.key}`),
      at(`/?key=${secrets.key.toLowerCase()}`),
      at(`/?key=${secrets.key.slice(0, -1)}`),
      at(`/?key=${secrets.session}`),
      at('/?key=undefined'),
    ])
      expect(verdict).toEqual({ kind: 'refuse', why: 'stranger' });
  });

  it('does not enter with a ticket that was used', () => {
    const target = `/?key=${secrets.ticket}`;
    expect(judge({ ...stranger, target }, { ...secrets, ticket: undefined })).toEqual({
      kind: 'refuse',
      why: 'stranger',
    });
  });

  it('does not enter from a link on another page', () => {
    const target = `/?key=${secrets.key}`;
    expect(refused({ ...stranger, target, site: 'cross-site' })).toBe('site');
    expect(refused({ ...stranger, target, host: 'evil.example:4242' })).toBe('host');
  });

  it('does not learn which paths and methods there are', () => {
    for (const facts of [
      { target: '/input' },
      { target: '/nothing' },
      { method: 'PUT' },
      { method: 'OPTIONS' },
      { length: 9e9 },
    ])
      expect(refused({ ...stranger, ...facts })).toBe('stranger');
  });
});

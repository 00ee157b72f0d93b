import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Facts, judge, type Secrets } from '../../../src/preview/server/guard.ts';

const secrets: Secrets = {
  key: 'KEYKEYKEYKEYKEYKEYKEYK',
  ticket: 'TICKETTICKETTICKETTICK',
  session: 'SESSIONSESSIONSESSIONS',
};
const cookie = `cabsub-4242=${secrets.session}`;
const hosts = ['127.0.0.1:4242', 'localhost:4242', '[::1]:4242'];

/** Each part now right, now nearly right, now anything. */
const facts: fc.Arbitrary<Facts> = fc.record({
  port: fc.constantFrom(4242, 4243, 80),
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'CONNECT', ''),
  target: fc.oneof(
    fc.constantFrom('/', '/input', '/desk', '/events', '/page.js', `/?key=${secrets.key}`, `/?key=${secrets.ticket}`),
    fc.webPath(),
    fc.string(),
    fc.string().map((key) => `/?key=${key}`),
  ),
  host: fc.oneof(fc.constantFrom(...hosts, 'evil.example:4242', undefined), fc.string()),
  origin: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...hosts.map((host) => `http://${host}`), 'null'),
    fc.webUrl(),
  ),
  site: fc.constantFrom(undefined, 'none', 'same-origin', 'same-site', 'cross-site', 'other'),
  cookie: fc.oneof(fc.constantFrom(undefined, cookie, `a=b; ${cookie}`, `cabsub-4242=${secrets.key}`), fc.string()),
  contentType: fc.constantFrom(undefined, 'application/json', 'text/plain'),
  length: fc.oneof(fc.constantFrom(0 as const, 'unknown' as const), fc.nat(2 ** 32)),
});

const runs = { numRuns: 20_000 };

it('lets nobody in by another name, from another page, or without a secret, whatever else is said', () => {
  let entered = 0;
  fc.assert(
    fc.property(facts, (each) => {
      if (judge(each, secrets).kind === 'refuse') return;
      entered += 1;
      const { host = '', port, origin, site, target } = each;
      expect(port).toBe(4242);
      expect(hosts).toContain(host);
      expect([undefined, `http://${host}`]).toContain(origin);
      expect([undefined, 'none', 'same-origin']).toContain(site);
      const hasCookie = each.cookie?.split('; ').includes(cookie) ?? false;
      const hasKey = [secrets.key, secrets.ticket].some((key) => target === `/?key=${key}`);
      expect(hasCookie || hasKey).toBe(true);
    }),
    runs,
  );
  expect(entered).toBeGreaterThan(0);
});

it('changes something by POST alone, as JSON, for who has the cookie', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const verdict = judge(each, secrets);
      if (verdict.kind !== 'pass' || verdict.route.kind !== 'desk') return;
      expect([each.method, each.contentType, each.target]).toEqual(['POST', 'application/json', '/desk']);
      expect(each.cookie).toContain(cookie);
    }),
    runs,
  );
});

it('tells a stranger nothing by the way in which it refuses', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const verdict = judge({ ...each, cookie: undefined }, secrets);
      if (verdict.kind === 'refuse') expect(['host', 'origin', 'site', 'stranger']).toContain(verdict.why);
      else expect(verdict.kind).toBe('enter');
    }),
    runs,
  );
});

it('takes no other path for one of its own: what passes is asked for letter for letter', () => {
  const own: Facts = { port: 4242, method: 'GET', target: '/', host: hosts[0], cookie, length: 0 };
  const names = /^\/(|page\.js|page\.css|pdf\.worker\.js|schema\.json|face\/(regular|bold)\.ttf|events|input)$/;
  const ofPapers = /^\/(paper\/\d+\/[a-z-]+\.pdf|places\/\d+\/[a-z-]+\.json|download\/[a-z-]+\.(pdf|docx))$/;
  const pieces = fc.constantFrom(
    ...[
      '/',
      '//',
      '..',
      '.',
      '%2e',
      '%2f',
      '\\',
      '\0',
      '%00',
      'page.js',
      'face',
      'bold.ttf',
      'paper',
      '1',
      'checklist.pdf',
      ' ',
    ],
    ...[
      'download',
      'places',
      'checklist.json',
      '?',
      '#',
      ';',
      'http:',
      '127.0.0.1:4242',
      'input',
      'events',
      '\u202e',
      'é',
    ],
  );
  let passed = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const target = parts.join('');
      if (judge({ ...own, target }, secrets).kind !== 'pass') return;
      passed += 1;
      expect(names.test(target) || ofPapers.test(target)).toBe(true);
    }),
    runs,
  );
  expect(passed).toBeGreaterThan(0);
});

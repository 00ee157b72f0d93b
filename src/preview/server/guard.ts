import { limits } from './limits.ts';
import { entrance, methodsOf, type Route, routeOf } from './routes.ts';
import { isSecret } from './secret.ts';

/** What a request says of itself, each header as it was sent; of one that was sent twice both, with a comma between. */
export interface Facts {
  /** The port that it came to. */
  readonly port: number;
  readonly method: string;
  /** The path and query as the request line has them. */
  readonly target: string;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  /** Sec-Fetch-Site, which only browsers send, and no page can. */
  readonly site?: string | undefined;
  readonly cookie?: string | undefined;
  readonly contentType?: string | undefined;
  /** Bytes of the body as announced; `unknown` where it comes in chunks. */
  readonly length: number | 'unknown';
}

/** What is ours to know. */
export interface Secrets {
  /** In the address that is printed; good for the whole run. */
  readonly key: string;
  /** In the address that the browser is started with; none once it was used. */
  readonly ticket: string | undefined;
  /** In the cookie. */
  readonly session: string;
}

/** What is done with a request. */
export type Verdict =
  | { readonly kind: 'pass'; readonly route: Route }
  /** The cookie is given and the address bar cleared of the key. */
  | { readonly kind: 'enter'; readonly withTicket: boolean }
  | { readonly kind: 'refuse'; readonly why: Refusal };

/** `stranger`: has neither key nor cookie. */
export type Refusal =
  | 'host'
  | 'origin'
  | 'site'
  | 'stranger'
  | 'unknown-path'
  | 'method'
  | 'body'
  | 'content-type'
  | 'too-long';

/**
 * Whether a request is let in, and to what. Draft cabinet papers are no other page's, no other user's of this machine, and of no
 * host that a name server gives our address to: whoever does not belong here learns nothing, not even which paths there are.
 */
export function judge(facts: Facts, secrets: Secrets): Verdict {
  const foreign = foreignness(facts);
  if (foreign) return refuse(foreign);
  const [path, query] = split(facts.target);
  const known = sessionsIn(facts).some((session) => isSecret(session, secrets.session));
  const key = path === entrance && facts.method === 'GET' && facts.length === 0 ? keyIn(query) : undefined;
  if (key !== undefined) {
    const withTicket = isSecret(key, secrets.ticket);
    if (withTicket || isSecret(key, secrets.key) || known) return { kind: 'enter', withTicket };
  }
  return known ? judgeKnown(facts, query === undefined ? routeOf(path) : undefined) : refuse('stranger');
}

/** Names by which this machine alone is meant. */
export function hostsOf(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

/** A browser keeps one cookie jar for all ports of a machine: so the name has the port. */
export function cookieName(port: number): string {
  return `cabsub-${port}`;
}

function foreignness({ port, host, origin, site }: Facts): Refusal | undefined {
  if (host === undefined || !hostsOf(port).includes(host)) return 'host';
  if (origin !== undefined && origin !== `http://${host}`) return 'origin';
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 'site';
}

function judgeKnown({ method, contentType, length }: Facts, route: Route | undefined): Verdict {
  if (!route) return refuse('unknown-path');
  if (!methodsOf(route).includes(method)) return refuse('method');
  if (route.kind !== 'desk') return length === 0 ? { kind: 'pass', route } : refuse('body');
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(contentType ?? '')) return refuse('content-type');
  return length === 'unknown' || length <= limits.body ? { kind: 'pass', route } : refuse('too-long');
}

function split(target: string): readonly [path: string, query?: string] {
  const mark = target.indexOf('?');
  return mark < 0 ? [target] : [target.slice(0, mark), target.slice(mark + 1)];
}

function keyIn(query: string | undefined): string | undefined {
  return /^key=([\w-]+)$/.exec(query ?? '')?.[1];
}

/** Several where another server of this machine has set a cookie of our name too. */
function sessionsIn({ cookie, port }: Facts): readonly string[] {
  const name = `${cookieName(port)}=`;
  const pairs = cookie?.split(/; ?/) ?? [];
  return pairs.filter((pair) => pair.startsWith(name)).map((pair) => pair.slice(name.length));
}

function refuse(why: Refusal): Verdict {
  return { kind: 'refuse', why };
}

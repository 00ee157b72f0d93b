import type { Desk } from '../desk/desk.ts';
import type { Assets } from './assets.ts';
import type { Route } from './routes.ts';

/** What is sent in answer to a request. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The routes that are answered from memory, whatever the request has in its body. */
export type Given = Exclude<Route, { readonly kind: 'page' | 'events' | 'desk' }>;

/** What there is at a route: 404 where the desk has no such thing (any more). */
export async function replyTo(route: Given, desk: Desk, { asset }: Assets): Promise<Reply> {
  switch (route.kind) {
    case 'asset':
      return file(asset[route.path].bytes, asset[route.path].type);
    case 'input':
      return json(desk.input());
    case 'places':
      return json(desk.places(route.round, route.name));
    case 'paper':
      return file(desk.paper(route.round, route.name), types.pdf, `inline; filename="${route.name}.pdf"`);
    case 'download': {
      const { name, format } = route;
      return file(await desk.download(name, format), types[format], `attachment; filename="${name}.${format}"`);
    }
  }
}

/** A value as JSON; without one 404. */
export function json(value: unknown, status = 200): Reply {
  if (value === undefined) return { status: 404 };
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** A text in UTF-8. */
export function text(body: string, type: 'html' | 'plain', status = 200): Reply {
  return { status, headers: { 'Content-Type': `text/${type}; charset=utf-8` }, body };
}

function file(bytes: Uint8Array | undefined, type: string, disposition?: string): Reply {
  if (!bytes) return { status: 404 };
  const headers = { 'Content-Type': type, ...(disposition !== undefined && { 'Content-Disposition': disposition }) };
  return { status: 200, headers, body: bytes };
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

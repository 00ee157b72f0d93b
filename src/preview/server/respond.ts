import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Language } from '../../model/language.ts';
import type { Desk } from '../desk/desk.ts';
import type { Assets } from './assets.ts';
import { bodyOf } from './body.ts';
import type { Events } from './events.ts';
import { factsOf } from './facts.ts';
import { cookieName, judge, type Secrets, type Verdict } from './guard.ts';
import { headersOf } from './headers.ts';
import { filled } from './page.ts';
import { refusal } from './refusal.ts';
import { json, type Reply, replyTo, text } from './reply.ts';
import { requestIn } from './request-in.ts';
import { entrance, type Route } from './routes.ts';
import { newSecret } from './secret.ts';

/** What answers are made from. */
export interface Counter {
  readonly desk: Desk;
  readonly assets: Assets;
  readonly events: Events;
  readonly secrets: Secrets & { readonly ticket: string };
  readonly language: Language;
  onFault(fault: unknown): void;
}

/** Answers requests, each as the guard says. An exception is told to `onFault` and ends that one request. */
export function responder(counter: Counter): RequestListener {
  let ticket: string | undefined = counter.secrets.ticket;
  return (request, response) => {
    // Of who has gone away in the middle there is nothing to tell.
    response.on('error', () => {});
    const verdict = judge(factsOf(request), { ...counter.secrets, ticket });
    if (verdict.kind === 'enter' && verdict.withTicket) ticket = undefined;
    respond(verdict, request, response, counter).catch((fault: unknown) => {
      counter.onFault(fault);
      if (response.headersSent) response.destroy();
      else send({ status: 500 }, request, response);
    });
  };
}

async function respond(
  verdict: Verdict,
  request: IncomingMessage,
  response: ServerResponse,
  counter: Counter,
): Promise<void> {
  switch (verdict.kind) {
    case 'refuse':
      if (verdict.why === 'too-long') await bodyOf(request);
      return send(refusal(verdict.why, counter.language), request, response);
    case 'enter':
      return send(entering(request.socket.localPort ?? 0, counter.secrets), request, response);
    case 'pass':
      return pass(verdict.route, request, response, counter);
  }
}

function entering(port: number, { session }: Secrets): Reply {
  const cookie = `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
  return { status: 303, headers: { Location: entrance, 'Set-Cookie': cookie } };
}

async function pass(route: Route, request: IncomingMessage, response: ServerResponse, counter: Counter): Promise<void> {
  const { desk, assets, events, language } = counter;
  switch (route.kind) {
    case 'page': {
      const nonce = newSecret();
      return send(text(filled(assets.page, { nonce, language }), 'html'), request, response, nonce);
    }
    case 'events':
      if (events.full) return send({ status: 503 }, request, response);
      response.writeHead(200, { ...headersOf(), 'Content-Type': 'text/event-stream; charset=utf-8' });
      return events.join(response);
    case 'desk':
      return send(await answer(request, desk), request, response);
    default:
      return send(await replyTo(route, desk, assets), request, response);
  }
}

async function answer(request: IncomingMessage, desk: Desk): Promise<Reply> {
  const body = await bodyOf(request);
  if (body === 'too-long') return { status: 413 };
  const asked = body === 'cut-off' ? undefined : requestIn(body);
  return asked ? json(await desk.answer(asked)) : { status: 400 };
}

/** A connection on which something was refused is not used again. */
function send(
  { status, headers, body = '' }: Reply,
  request: IncomingMessage,
  response: ServerResponse,
  nonce?: string,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...headersOf(nonce),
    ...headers,
    'Content-Length': bytes.length,
    ...(status >= 400 && { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

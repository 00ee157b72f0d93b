import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openEvents } from '../../../src/preview/server/events.ts';
import { limits } from '../../../src/preview/server/limits.ts';
import { fakeDesk, state } from './fake-desk.ts';
import { type Up, up } from './up.ts';

/** The states that a text of server-sent events tells. */
function statesIn(text: string): readonly unknown[] {
  return [...text.matchAll(/^event: desk\ndata: (.*)\n\n/gm)].map(([, data = '']) => JSON.parse(data));
}

/** A page of which the network takes in only so much before it reads. */
function page(): { readonly stream: PassThrough; read(): string } {
  const stream = new PassThrough({ highWaterMark: 1024 });
  return { stream, read: () => String(stream.read() ?? '') };
}

const big = { ...state.input, name: 'a'.repeat(5000) };

describe('the news of a desk', () => {
  afterEach(() => vi.useRealTimers());

  it('are the whole state at once and with each change', async () => {
    const at: Up = await up();
    const response = await at.get('/events');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const next = async () => statesIn(new TextDecoder().decode((await reader.read()).value));
    expect(await next()).toEqual([state]);
    at.desk.tell({ busy: true, input: { name: 'บรรทัด\nใหม่.yaml' } });
    expect(await next()).toEqual([{ ...state, busy: true, input: { name: 'บรรทัด\nใหม่.yaml' } }]);
    await at.close();
    await reader.read().catch(() => undefined);
  });

  it('are for 32 pages; there is room again when one has gone', async () => {
    const at = await up();
    const ends = Array.from({ length: limits.listeners }, () => new AbortController());
    const open = await Promise.all(ends.map(({ signal }) => at.get('/events', { signal })));
    expect(open.map(({ status }) => status)).toEqual(ends.map(() => 200));
    expect((await at.get('/events')).status).toBe(503);
    ends[0]?.abort();
    await expect.poll(async () => (await at.get('/events')).status).toBe(200);
    for (const end of ends) end.abort();
    await at.close();
  });

  it('have a sign of life now and then', () => {
    vi.useFakeTimers();
    const events = openEvents(fakeDesk());
    const { stream, read } = page();
    events.join(stream);
    read();
    vi.advanceTimersByTime(limits.beat * 3);
    expect(read()).toBe(': \n\n: \n\n: \n\n');
    events.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(stream.writableEnded).toBe(true);
  });

  it('are only the newest for a page that reads slowly', async () => {
    const desk = fakeDesk();
    const events = openEvents(desk);
    const { stream, read } = page();
    desk.tell({ input: big });
    events.join(stream);
    for (let round = 2; round <= 500; round += 1) desk.tell({ round });
    const told = statesIn(await readAll(stream, read));
    expect(told).toEqual([
      { ...state, input: big },
      { ...state, input: big, round: 500 },
    ]);
    desk.tell({ round: 501, input: state.input });
    expect(statesIn(await readAll(stream, read))).toEqual([{ ...state, round: 501 }]);
    events.close();
  });

  it('are not kept for a page that has stopped reading', () => {
    vi.useFakeTimers();
    const desk = fakeDesk();
    desk.tell({ input: big });
    const events = openEvents(desk);
    const { stream } = page();
    events.join(stream);
    vi.advanceTimersByTime(limits.beat);
    expect(stream.destroyed).toBe(false);
    vi.advanceTimersByTime(limits.beat);
    expect(stream.destroyed).toBe(true);
    events.close();
  });
});

async function readAll(stream: PassThrough, read: () => string): Promise<string> {
  let text = '';
  for (let times = 0; times < 20; times += 1) {
    text += read();
    await new Promise((done) => setImmediate(done));
  }
  expect(stream.readableLength).toBe(0);
  return text;
}

/** What the server bears. A page needs far less of each. */
export const limits = {
  /** Bytes of a request's body: room for the largest input (read/limits.ts) as JSON. */
  body: 2.5 * 1024 * 1024,
  /** Bytes of a body too long that are taken in and thrown away, so that its sender hears why. */
  discarded: 16 * 1024 * 1024,
  /** Bytes of all headers. */
  headers: 8 * 1024,
  /** At each of the two addresses. */
  connections: 64,
  /** Pages that hear of every change. */
  listeners: 32,
  /** Milliseconds for the headers of a request, for all of it, and between two requests of a connection. */
  headersTime: 5_000,
  requestTime: 10_000,
  idleTime: 5_000,
  /** Milliseconds between two signs of life to a page. */
  beat: 15_000,
} as const;

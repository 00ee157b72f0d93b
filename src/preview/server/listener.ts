import type { Writable } from 'node:stream';

/** A page that hears of every change. */
export interface Listener {
  /** To one that reads slowly only the newest news is told, once it has read what was told before. */
  tell(news: string): void;
  /** A sign of life. One that has not read since the last is dropped. */
  beat(): void;
  end(): void;
}

/** A listener at the other end of a stream of server-sent events. */
export function listener(stream: Writable): Listener {
  let blocked = false;
  let silent = false;
  let untold: string | undefined;
  const write = (text: string): void => {
    blocked = !stream.write(text);
  };
  stream.on('drain', () => {
    blocked = false;
    silent = false;
    const news = untold;
    untold = undefined;
    if (news !== undefined) write(news);
  });
  return {
    tell: (news) => {
      if (blocked) untold = news;
      else write(news);
    },
    beat: () => {
      if (!blocked) write(': \n\n');
      else if (silent) stream.destroy();
      else silent = true;
    },
    end: () => {
      stream.end();
    },
  };
}

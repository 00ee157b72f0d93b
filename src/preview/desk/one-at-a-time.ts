interface Waiting<T, R> {
  order: T;
  readonly outcome: Promise<R>;
}

/**
 * A job that is never under way twice. What is asked for meanwhile waits, and of what waits only the newest is done: its outcome
 * answers everyone who waited.
 */
export function oneAtATime<T, R>(job: (order: T) => Promise<R>): (order: T) => Promise<R> {
  let running: Promise<void> | undefined;
  let waiting: Waiting<T, R> | undefined;

  const start = (order: T): Promise<R> => {
    const outcome = job(order);
    const ended = () => {
      if (!waiting) running = undefined;
    };
    running = outcome.then(ended, ended);
    return outcome;
  };
  const queue = (order: T, until: Promise<void>): Promise<R> => {
    const outcome = until.then(() => {
      const newest = next.order;
      waiting = undefined;
      return start(newest);
    });
    const next: Waiting<T, R> = { order, outcome };
    waiting = next;
    return outcome;
  };
  return (order) => {
    if (waiting) {
      waiting.order = order;
      return waiting.outcome;
    }
    return running ? queue(order, running) : start(order);
  };
}

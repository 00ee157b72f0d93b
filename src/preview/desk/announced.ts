/** A value that others follow. */
export interface Announced<T> {
  value(): T;
  set(value: T): void;
  /** Calls back with each new value. @returns what ends that */
  subscribe(listener: (value: T) => void): () => void;
}

export function announced<T>(first: T): Announced<T> {
  let current = first;
  const listeners = new Set<(value: T) => void>();
  return {
    value: () => current,
    set: (value) => {
      current = value;
      for (const listener of [...listeners]) listener(value);
    },
    subscribe: (listener) => {
      const own = (value: T) => listener(value);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

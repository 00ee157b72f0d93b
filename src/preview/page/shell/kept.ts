/** What the browser keeps for the next time. Where it keeps nothing, as in a private window with storage blocked, there is no such memory. */
export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(`cabsub.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`cabsub.${name}`, value);
  } catch {
    // Full or blocked: it is a convenience alone.
  }
}

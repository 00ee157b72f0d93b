/** Eyes kept on some places of the disk. What they tell is a hint that something may have changed, not what. */
export interface Lookout {
  /** Lookouts of the same key see the same. */
  readonly key: string;
  /** @returns what ends it */
  open(hint: () => void): () => void;
}

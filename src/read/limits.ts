const mebibyte = 1024 * 1024;

/**
 * What an input may be at most. A real submission stays far below each of these; together they
 * keep the reader's time and memory in bounds whatever it is given.
 */
export const limits = {
  mebibytes: 2,
  bytes: 2 * mebibyte,
  /** Lists and maps inside each other. */
  depth: 64,
  /** Words, marks and line ends that the YAML grammar sees; a block of text counts as one. */
  parts: 50_000,
  /** Problems of one kind that are told; the rest would be told after these are mended. */
  problems: 100,
} as const;

/** How unwelcome each kind of break is. */
export const PENALTY = {
  space: 0,
  /** Between two words. */
  word: 50,
  /** After the sign in ชุมชน/ท้องถิ่น. */
  sign: 100,
  /** After the dash and space in หนองคาย - เวียงจันทน์. */
  dash: 200,
  /** Inside a compound, after การ or ความ. */
  compound: 500,
  /** Inside an address, after / or -. */
  address: 1_000,
  /** Inside what should stay whole but is too long to be sure of fitting a line: at its spaces or, for want of them, its words. */
  lastResort: 5_000,
  /** The same, anywhere but inside a cluster. */
  overrun: 10_000,
} as const;

const pointsPerUnit: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 };

/** A length in pt, from twips or from a number with its unit (ST_TwipsMeasure, ST_SignedTwipsMeasure). */
export function points(measure: string | undefined): number | undefined {
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(measure ?? '') ?? [];
  if (amount === undefined) return undefined;
  return unit === undefined ? Number(amount) / 20 : Number(amount) * (pointsPerUnit[unit] ?? Number.NaN);
}

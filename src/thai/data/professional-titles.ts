/** Titles of a profession or a degree, which no signature bears (domain.md A.6), with the plain title that they hold where it is sure. */
export const PROFESSIONAL_TITLES: ReadonlyMap<string, string | undefined> = new Map([
  ['นายแพทย์', 'นาย'],
  ['นพ.', 'นาย'],
  ['แพทย์หญิง', undefined],
  ['พญ.', undefined],
  ['ดร.', undefined],
]);

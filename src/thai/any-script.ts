const usual = /^[\0-\u024F\u0E00-\u0E7F\u2000-\u206F\u2713\uFFFC]*$/;

/** Whether a text holds only what nearly every text is written in: signs, Latin and Thai; and the sign that stands for what is no prose. */
export function isUsual(text: string): boolean {
  return usual.test(text);
}

/** What of Unicode's classes is usual, as it stands between square brackets. */
export const usualOf: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏก-ะาำเ-ๆ',
  M: '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E',
  N: '0-9²³¹¼-¾๐-๙',
  Nd: '0-9๐-๙',
  Cf: String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F`,
  DI: String.raw`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F`,
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ɏ',
};

/** The pattern for a text that it is to be looked for in. */
export type PatternFor = (text: string) => RegExp;

/**
 * A pattern with Unicode's classes (`\p{L}`), each between square brackets. V8 takes a millisecond to make one, longer than to look through a
 * packet with it: for a text of usual characters the pattern is made of what of the classes is usual, and finds the same.
 */
export function anyScript(source: string, flags: string): PatternFor {
  const short = new RegExp(
    source.replace(/\\p\{([^}]+)\}/g, (written, name: string) => usualOf[name] ?? written),
    flags,
  );
  return (text) => (isUsual(text) ? short : new RegExp(source, flags));
}

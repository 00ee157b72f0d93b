/** The office's own words for line breaking. */
export interface WordProblems {
  'word-unusable': { word: string; why: WordFault };
}

/** What is wrong with a word for line breaking: `bad-start` and `bad-end` are characters that no line begins or ends with. */
export type WordFault = 'no-letter' | 'too-long' | 'bad-start' | 'bad-end' | 'bad-bar';

// Made from schemas/config.schema.json by `npm run generate`: change it there.

/**
 * How severe the rules of the check are: a file cabsub.config.yaml in the folder of the input or one above it.
 */
export interface Config {
  /**
   * How severe each rule is; a rule left out keeps its own severity.
   */
  rules?: Rules;
  /**
   * What holds for one paper alone, in place of rules.
   */
  documents?: {
    /**
     * How severe each rule is; a rule left out keeps its own severity.
     */
    'cover-letter'?: Rules;
    /**
     * How severe each rule is; a rule left out keeps its own severity.
     */
    'information-memo'?: Rules;
    /**
     * How severe each rule is; a rule left out keeps its own severity.
     */
    checklist?: Rules;
  };
}

/**
 * How severe each rule is; a rule left out keeps its own severity.
 */
export interface Rules {
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'dates-reversed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'doubled-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'letter-over-one-page'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'list-numbers-out-of-order'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'opinion-needs-note'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'subject-differs'?: 'off' | 'info' | 'warning' | 'error';
}

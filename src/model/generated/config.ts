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
  abbreviation?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'act-without-year'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'acting-for-own-position'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'acting-kind-wrong'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'acting-missing'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'acting-phrase-in-position'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'addressee-by-name'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'addressee-courtesy-title'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'addressee-misnamed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'agency-code-of-another'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'agency-code-unknown'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'amount-words-differ'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'asked-after-letter'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'asked-twice'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'blank-unfilled'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'bracket-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'cited-enclosure-missing'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'cited-reference-missing'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'closing-asks-decision'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'complimentary-close-typed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'conclusion-twice'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'conclusion-verb'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'copy-without-secrecy'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'count-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'date-impossible-in-text'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'date-with-label'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'dates-reversed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'deadline-near'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'deadline-vague'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'doubled-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'edge-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'enclosure-already-added'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'enclosure-numbered'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'enclosure-quantity-twice'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'era-mismatch'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'fax-among-phones'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'fiscal-year-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'foreign-letter'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'invisible-character'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'label-typed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'letter-before-meeting'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'letter-on-day-off'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'letter-over-one-page'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'list-marker-inside'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'list-numbers-out-of-order'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'mai-yamok-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'meeting-dates-differ'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'meeting-misnamed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'meeting-session-twice'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'ministry-shortened-early'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  misspelling?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'mixed-digits'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'money-magnitude'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'money-parts-differ'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-in-parentheses'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-title-apart'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-title-with-rank'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-with-professional-title'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-with-rank'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'name-without-title'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'note-contradicts-opinion'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'number-typed-in'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'opening-with-nan'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'opening-without-nan'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'opinion-needs-note'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'paiyan-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'person-name-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'person-title-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'phone-digit-count'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'phone-lost-zero'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'phone-with-hyphens'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'province-count'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'purpose-without-phuea'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'quote-space'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'reference-after-letter'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'reference-not-cited'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'reference-number-malformed'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'resolution-decides'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'resolution-not-past'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'resolution-undated'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'script-fault'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'secrecy-without-copy'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'session-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'space-in-word'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'spoken-form'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'subject-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'unpaired-mark'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'value-in-quotation-marks'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'value-is-placeholder'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'weekday-differs'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'year-common-era'?: 'off' | 'info' | 'warning' | 'error';
  /**
   * How severe: off (not told), info, warning, or error, which keeps papers from being written.
   */
  'year-without-era'?: 'off' | 'info' | 'warning' | 'error';
}

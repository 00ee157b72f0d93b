/** The languages cabsub speaks to its users. */
export type Language = 'th' | 'en';

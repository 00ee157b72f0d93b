import type { Rule } from '../rule.ts';
import { opinionNeedsNote } from './opinion-needs-note.ts';

/** Numbering, counts, opinions, resolutions and money (domain.md F18, F19, F28 to F31, F38, F39, F43). */
export const contentRules: readonly Rule[] = [opinionNeedsNote];

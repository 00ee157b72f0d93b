import type { Rule } from '../rule.ts';
import { subjectDiffers } from './subject-differs.ts';

/** The form of the papers, and the names in them (domain.md F07 to F14, F20 to F27, F41). */
export const letterRules: readonly Rule[] = [subjectDiffers];

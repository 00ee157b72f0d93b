import type { Rule } from '../rule.ts';
import { letterOverOnePage } from './letter-over-one-page.ts';

/** The papers as they fall on pages (domain.md F34, F35). */
export const pageRules: readonly Rule[] = [letterOverOnePage];

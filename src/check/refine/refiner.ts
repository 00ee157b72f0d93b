import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Finding } from '../finding.ts';

/** Knows one trap: gives a better problem for it, and any other back as it is. */
export type Refiner = (diagnostic: Diagnostic, finding: Finding) => Diagnostic;

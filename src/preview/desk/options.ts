import type { BuildOptions } from '../../build.ts';
import type { Language } from '../../model/language.ts';

/** How the papers on the desk are made, and what may be done with their input. */
export interface DeskOptions extends Omit<BuildOptions, 'formats' | 'only'> {
  /** That of the problems' sentences. */
  readonly language: Language;
  /** Whether the desk refuses to write the input. */
  readonly readOnly: boolean;
  /** Whether files are looked at time and again, for drives that tell of no changes. */
  readonly poll: boolean;
  /** Told of an exception inside a build, which is a bug of cabsub: the desk goes on with what it had. */
  onFault(error: unknown): void;
}

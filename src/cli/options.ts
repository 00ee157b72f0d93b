import type { DocumentName } from '../model/diagnostic.ts';
import type { Format } from '../packet/packet.ts';
import type { DocxPages } from '../render/docx/page-mode.ts';
import type { PdfStandard } from '../render/pdf/standard.ts';
import type { Answers } from './init/answers.ts';
import type { ReportTarget } from './report-target.ts';

/** How `build` and `check` are to tell what they find. */
export interface ReportingOptions {
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly report?: readonly ReportTarget[];
  readonly maxProblems: number;
}

/** The options of `build` and `check`, as the command line gives them. */
export interface SharedOptions extends ReportingOptions {
  readonly draft: boolean;
  readonly templates?: string;
  readonly fonts?: string;
  readonly words?: string;
  readonly config?: string;
}

/** What `check` is to mend, and what to say of it. */
export interface MendingOptions {
  readonly fix: boolean;
  /** Whether what would be mended is only shown. */
  readonly dryRun: boolean;
}

export interface CheckOptions extends SharedOptions, MendingOptions {
  readonly pages: boolean;
}

export interface BuildOptions extends SharedOptions {
  readonly output: string;
  readonly only?: readonly DocumentName[];
  readonly format?: Format;
  readonly pdfStandard: PdfStandard;
  readonly referenceDoc?: string;
  readonly docxPages: DocxPages;
  readonly embedFonts: boolean;
  readonly force: boolean;
  /** Whether to build again with each change. */
  readonly watch: boolean;
  readonly poll: boolean;
}

export interface PreviewOptions
  extends Pick<SharedOptions, 'draft' | 'templates' | 'fonts' | 'words' | 'config'>,
    Pick<BuildOptions, 'pdfStandard' | 'referenceDoc' | 'docxPages' | 'embedFonts'> {
  /** Whether the browser is started. */
  readonly open: boolean;
  readonly port?: number;
  readonly poll: boolean;
  readonly readOnly: boolean;
}

export interface ReferenceDocOptions {
  readonly output: string;
  readonly templates?: string;
  readonly force: boolean;
  readonly quiet: boolean;
}

export interface FontsOptions {
  readonly fonts?: string;
  readonly json: boolean;
}

/** The answers that are given need not be asked for. */
export interface InitOptions extends Answers {
  /** Whether nothing is asked for. */
  readonly yes: boolean;
  readonly quiet: boolean;
}

import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFPageProxy,
  PDFWorker,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentName } from '../../../model/diagnostic.ts';
import type { PaperState } from '../../contract.ts';

/** The papers' PDFs, opened when a page of one is asked for. */
export interface Pdfs {
  /** A page by its number from 1. Rejects where the PDF cannot be had, or is no longer kept. */
  page(paper: Pick<PaperState, 'name' | 'round'>, number: number): Promise<PDFPageProxy>;
  /** Lets go of all that are not of these papers, also of those still on their way. */
  keepOnly(papers: readonly Pick<PaperState, 'name' | 'round'>[]): void;
}

interface Opening {
  readonly task: Promise<PDFDocumentLoadingTask>;
  close(): void;
}

/** Papers are read by one worker, which pdf.js would otherwise start anew for each. */
export function createPdfs(): Pdfs {
  const worker = PDFWorker.create({ port: new Worker('/pdf.worker.js', { type: 'module' }) });
  const opened = new Map<string, Opening>();
  const openingOf = (paper: Pick<PaperState, 'name' | 'round'>) => {
    const key = addressOf(paper);
    const known = opened.get(key);
    if (known) return known;
    const opening = open(key, worker);
    opened.set(key, opening);
    // What failed is tried again when it is asked for again.
    opening.task.catch(() => opened.get(key) === opening && opened.delete(key));
    return opening;
  };
  return {
    async page(paper, number) {
      const { promise } = await openingOf(paper).task;
      return (await promise).getPage(number);
    },
    keepOnly(papers) {
      const kept = new Set(papers.map(addressOf));
      for (const [key, opening] of opened) {
        if (kept.has(key)) continue;
        opened.delete(key);
        opening.close();
      }
      // It remembers each font of each PDF.
      TextLayer.cleanup();
    },
  };
}

/** Where a paper's PDF is found on the server. */
export function addressOf({ name, round }: { readonly name: DocumentName; readonly round: number }): string {
  return `/paper/${round}/${name}.pdf`;
}

function open(address: string, worker: PDFWorker): Opening {
  const control = new AbortController();
  const task = fetch(address, { signal: control.signal }).then(async (response) => {
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const data = new Uint8Array(await response.arrayBuffer());
    control.signal.throwIfAborted();
    return getDocument({
      data,
      worker,
      // Our own PDFs need none of this, and the page's policy allows neither eval nor WebAssembly nor requests elsewhere.
      isEvalSupported: false,
      useWasm: false,
      useWorkerFetch: false,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    });
  });
  return {
    task,
    close: () => {
      control.abort();
      // A failure was told to whoever asked for a page.
      task.then(
        (loading) => loading.destroy(),
        () => undefined,
      );
    },
  };
}

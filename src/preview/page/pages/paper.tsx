import { useEffect, useState } from 'preact/hooks';
import type { PagePlace, PaperState } from '../../contract.ts';
import { addressOf } from './pdfs.ts';
import { Sheet } from './sheet.tsx';
import type { PagesView } from './view.ts';

/** In ms: where texts come from is not to keep the pages waiting. */
const afterPages = 200;

interface PaperProps {
  readonly view: PagesView;
  readonly paper: PaperState;
}

/** A paper's head and its pages. */
export function Paper({ view, paper }: PaperProps) {
  const { pages: words } = view.stage.words;
  const [places, setPlaces] = useState<readonly PagePlace[]>([]);
  const busy = view.stage.link.state.value?.busy ?? false;
  useEffect(() => {
    if (busy) return undefined;
    let wanted = true;
    const timer = setTimeout(() => view.book.of(paper).then((found) => wanted && setPlaces(found)), afterPages);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [paper.name, paper.round, busy]);
  return (
    <section class="paper" aria-labelledby={`paper-${paper.name}`}>
      <header class="paper-head">
        <h2 id={`paper-${paper.name}`}>{words.names[paper.name]}</h2>
        <span class="paper-count">{words.count(paper.pages.length)}</span>
        <PaperFiles view={view} paper={paper} />
      </header>
      <div class="sheets">
        {paper.pages.map((_, index) => (
          <Sheet view={view} paper={paper} number={index + 1} places={places} key={index} />
        ))}
      </div>
    </section>
  );
}

/** The ways to print and to keep a paper. */
function PaperFiles({ view, paper }: PaperProps) {
  const { pages: words } = view.stage.words;
  const name = words.names[paper.name];
  const stale = view.stage.link.state.value?.stale ? words.staleFiles : undefined;
  return (
    <div class="paper-files">
      {stale && <span class="paper-stale">{stale}</span>}
      <a
        class="button"
        href={addressOf(paper)}
        target="_blank"
        rel="noopener"
        title={stale}
        aria-label={`${words.printOf(name)} (${words.opensTab})`}
      >
        {words.print}
      </a>
      {(['pdf', 'docx'] as const).map((format) => (
        <a
          class="button"
          href={`/download/${paper.name}.${format}`}
          download={`${paper.name}.${format}`}
          title={stale}
          aria-label={words.downloadOf(name, format.toUpperCase())}
          key={format}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}

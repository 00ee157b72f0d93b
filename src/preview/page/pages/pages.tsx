import { useEffect, useMemo, useRef } from 'preact/hooks';
import { keep } from '../shell/kept.ts';
import type { Stage } from '../stage.ts';
import { follow } from './follow.ts';
import { Note } from './note.tsx';
import { Paper } from './paper.tsx';
import { useRoom } from './room.ts';
import { usePlaceKept } from './scroll.ts';
import { Toolbar } from './toolbar.tsx';
import { createView, type PagesView } from './view.ts';
import { writeZoom } from './zoom.ts';
import { useZoomKeys } from './zoom-keys.ts';

/** The papers' pages, and what is done with them. */
export function Pages({ stage }: { readonly stage: Stage }) {
  const view = useMemo(() => createView(stage), [stage]);
  useEffect(() => follow(view), [view]);
  const region = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  useRoom(view, scroll);
  useZoomKeys(view, region);
  const onScroll = usePlaceKept(view, scroll);
  useEffect(() => keep('zoom', writeZoom(view.zoom.value)), [view.zoom.value]);

  const { pages: words } = stage.words;
  const state = stage.link.state.value;
  return (
    <section class="pages" id="pages" ref={region} aria-label={words.region} tabIndex={-1}>
      <Toolbar view={view} />
      {state?.stale && (
        <p class="stale-band" role="status">
          <strong>{words.staleTitle}</strong> {words.staleBand}
        </p>
      )}
      <div
        class="pages-scroll"
        id="pages-panel"
        role="tabpanel"
        aria-labelledby={`tab-${view.tab.value}`}
        ref={scroll}
        onScroll={onScroll}
        data-stale={state?.stale ?? false}
        style={{ '--total-scale-factor': view.scale.value }}
      >
        {view.room.value.width > 0 &&
          view.papers.value.map((paper) => <Paper view={view} paper={paper} key={paper.name} />)}
        {state && state.papers.length === 0 && <p class="no-papers">{emptyWords(view)}</p>}
      </div>
      <Note view={view} />
      <p id="page-keys" hidden>
        {words.pageKeys}
      </p>
      <p class="unseen" role="status">
        {view.said.value}
      </p>
    </section>
  );
}

function emptyWords({ stage: { words, link } }: PagesView): string {
  const state = link.state.value;
  if (!state || state.round === 0) return words.pages.firstBuild;
  return state.readOnly ? words.pages.noPapersReadOnly : words.pages.noPapers;
}

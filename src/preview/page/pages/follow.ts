import { batch, effect } from '@preact/signals';
import type { InputText, PaperState, Stretch } from '../../contract.ts';
import { changedPapers } from './changed.ts';
import { onPages } from './origin.ts';
import { placesShowing } from './places.ts';
import type { PagesView } from './view.ts';

const changedFor = 8000;
const flashFor = 3000;

/** Lets the view follow what the server tells, and what the other parts of the page want to be shown. */
export function follow(view: PagesView): void {
  const { link, focus } = view.stage;
  let before: readonly PaperState[] = [];
  let round = 0;
  let fading: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const state = link.state.value;
    if (!state) return;
    const changed = changedPapers(before, state.papers);
    before = state.papers;
    view.pdfs.keepOnly(state.papers);
    view.book.keepOnly(state.papers);
    if (changed.length === 0) return;
    // The papers of a round come one by one.
    const newest = Math.max(...state.papers.map((paper) => paper.round));
    const told = newest === round ? view.changed.peek() : [];
    round = newest;
    tellChanged(view, new Map([...told, ...changed.map(({ name, pages }) => [name, pages] as const)]));
    clearTimeout(fading);
    fading = setTimeout(() => {
      view.changed.value = new Map();
    }, changedFor);
  });
  followTexts(view);
  effect(() => {
    const wanted = focus.onPages.value;
    if (wanted) void show(view, wanted);
  });
}

function tellChanged(view: PagesView, changed: PagesView['changed']['value']): void {
  const { pages: words } = view.stage.words;
  const named = [...changed].filter(([, pages]) => pages.length > 0);
  view.changed.value = changed;
  if (named.length > 0)
    view.said.value = words.changedPages(named.map(([name, pages]) => ({ name: words.names[name], pages })));
}

/** Keeps the text of the file, and that of the file which the papers were made of. */
function followTexts(view: PagesView): void {
  let known: string | undefined;
  effect(() => {
    const state = view.stage.link.state.value;
    if (!state?.input.digest || state.busy || state.input.digest === known) return;
    known = state.input.digest;
    fetch('/input')
      .then((response) => (response.ok ? response.json() : undefined))
      .then((input: InputText | undefined) => {
        if (!input || input.digest !== known) return;
        const shown = state.stale ? view.texts.peek()?.shown : input.text;
        view.texts.value = { shown: shown ?? input.text, file: input.text };
      })
      .catch(() => {
        known = undefined;
      });
  });
}

/** Shows where a stretch of the text is on the pages: in the papers of the tab if it is there, else in another. */
async function show(view: PagesView, wanted: Stretch): Promise<void> {
  const { link, focus } = view.stage;
  const stretch = onPages(view, wanted);
  const ofTab = view.papers.peek();
  const others = (link.state.peek()?.papers ?? []).filter((paper) => !ofTab.includes(paper));
  for (const paper of [...ofTab, ...others]) {
    const places = placesShowing(await view.book.of(paper), stretch);
    if (focus.onPages.peek() !== wanted) return;
    if (places.length === 0) continue;
    batch(() => {
      if (!ofTab.includes(paper)) view.tab.value = paper.name;
      view.flash.value = { name: paper.name, places };
    });
    setTimeout(() => {
      if (view.flash.peek()?.places === places) view.flash.value = undefined;
    }, flashFor);
    return;
  }
}

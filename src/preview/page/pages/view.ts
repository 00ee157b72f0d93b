import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DocumentName } from '../../../model/diagnostic.ts';
import type { PagePlace, PaperState } from '../../contract.ts';
import { readKept } from '../shell/kept.ts';
import type { Stage } from '../stage.ts';
import { createPdfs, type Pdfs } from './pdfs.ts';
import { createPlaceBook, type PlaceBook } from './place-book.ts';
import { percentOf, readZoom, scaleOf, type Zoom } from './zoom.ts';

/** All papers under each other, or one of them. */
export type Tab = 'all' | DocumentName;

/** Places of a paper that are shown for a moment. */
export interface Flash {
  readonly name: DocumentName;
  readonly places: readonly PagePlace[];
}

/**
 * Places count in the text that the papers were made of, everything else in the file as it is. These are two texts where the latest file
 * has made no papers.
 */
export interface Texts {
  readonly shown: string;
  readonly file: string;
}

/** What the parts of the pages' side share. */
export interface PagesView {
  readonly stage: Stage;
  readonly pdfs: Pdfs;
  readonly book: PlaceBook;
  readonly tab: Signal<Tab>;
  /** The papers of the tab. */
  readonly papers: ReadonlySignal<readonly PaperState[]>;
  readonly zoom: Signal<Zoom>;
  /** The room for a page, in CSS pixels; no width while the view is not shown. */
  readonly room: Signal<{ readonly width: number; readonly height: number }>;
  /** CSS pixels to a pt. */
  readonly scale: ReadonlySignal<number>;
  readonly percent: ReadonlySignal<number>;
  /** Pixels of the screen to a CSS pixel. */
  readonly density: Signal<number>;
  /** The pages that changed a moment ago, by paper. */
  readonly changed: Signal<ReadonlyMap<DocumentName, readonly number[]>>;
  readonly flash: Signal<Flash | undefined>;
  /** What is shown about the place that was last opened. */
  readonly note: Signal<string | undefined>;
  /** What a screen reader is told. */
  readonly said: Signal<string>;
  /** None before they are known. */
  readonly texts: Signal<Texts | undefined>;
}

const a4 = { width: 595.28, height: 841.89 };

export function createView(stage: Stage): PagesView {
  const tab = signal<Tab>('all');
  const papers = computed(() => {
    const all = stage.link.state.value?.papers ?? [];
    return tab.value === 'all' ? all : all.filter(({ name }) => name === tab.value);
  });
  const zoom = signal(readZoom(readKept('zoom')));
  const room = signal({ width: 0, height: 0 });
  const page = computed(() => {
    const pages = papers.value.flatMap((paper) => paper.pages);
    if (pages.length === 0) return a4;
    return {
      width: Math.max(...pages.map(({ width }) => width)),
      height: Math.max(...pages.map(({ height }) => height)),
    };
  });
  return {
    stage,
    pdfs: createPdfs(),
    book: createPlaceBook(),
    tab,
    papers,
    zoom,
    room,
    scale: computed(() => scaleOf(zoom.value, page.value, room.value)),
    percent: computed(() => Math.round(percentOf(zoom.value, page.value, room.value))),
    density: signal(devicePixelRatio),
    changed: signal(new Map()),
    flash: signal(undefined),
    note: signal(undefined),
    said: signal(''),
    texts: signal(undefined),
  };
}

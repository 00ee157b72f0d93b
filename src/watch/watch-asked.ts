import type { Asked, Fingerprint } from '../world/recorded.ts';
import { folders } from './folders.ts';
import { polling } from './polling.ts';

/** Watches over the answers that a build was given. */
export interface Watch {
  /** Starts to watch, from now on over these answers; what has changed since they were given is told as well. */
  follow(asked: readonly Asked[]): void;
  /** Tells of nothing until the next `follow`. */
  pause(): void;
  close(): void;
}

export interface WatchOptions {
  /** Whether places are looked at time and again, for drives that tell of no changes. */
  readonly poll: boolean;
  /** Told once, with the questions that are answered otherwise now; then the watch pauses. */
  onChange(changed: readonly Asked[]): void;
}

/** In ms. A save comes as several events; `longest` is for one that goes on. */
const settle = { quiet: 30, longest: 500 };
/** In ms: how often, and for how long, to look for a file that is missing or empty just now, since editors leave it so while they save. */
const gone = { every: 50, longest: 1000 };

/**
 * Watches over what was asked of a world. Events are only a reason to ask everything again: that decides, so that a touched file, a
 * save of the same text or a neighbour's file are no changes, and it does not matter in how many steps a file was saved.
 */
export function watchAsked({ poll, onChange }: WatchOptions): Watch {
  let asked: readonly Asked[] = [];
  let isFollowing = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let hintedAt: number | undefined;
  let changedAt: number | undefined;
  let lookout = { key: '', close: () => {} };

  const lookIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };
  const hint = () => {
    if (!isFollowing) return;
    hintedAt ??= performance.now();
    lookIn(Math.max(0, Math.min(settle.quiet, hintedAt + settle.longest - performance.now())));
  };
  const look = () => {
    hintedAt = undefined;
    const changes = changesIn(asked);
    if (changes.length === 0) {
      changedAt = undefined;
      keepLooking();
      return;
    }
    changedAt ??= performance.now();
    if (changes.some(({ now }) => isGone(now)) && performance.now() - changedAt < gone.longest)
      return lookIn(gone.every);
    pause();
    onChange(changes.map(({ question }) => question));
  };
  /** The places may be elsewhere by now: in a folder that has come to be, or behind another link. */
  const keepLooking = () => {
    const places = asked.flatMap((question) => question.places);
    const { key, open } = poll ? polling(places) : folders(places);
    if (key === lookout.key) return;
    lookout.close();
    lookout = { key, close: open(hint) };
    // For what happened before the new one saw it.
    lookIn(settle.quiet);
  };
  const pause = () => {
    isFollowing = false;
    clearTimeout(timer);
    hintedAt = undefined;
    changedAt = undefined;
  };
  return {
    follow: (answers) => {
      if (isClosed) return;
      asked = answers;
      isFollowing = true;
      keepLooking();
      lookIn(settle.quiet);
    },
    pause,
    close: () => {
      isClosed = true;
      pause();
      lookout.close();
    },
  };
}

interface Change {
  readonly question: Asked;
  readonly now: Fingerprint;
}

function changesIn(asked: readonly Asked[]): readonly Change[] {
  return asked
    .map((question) => ({ question, now: question.again() }))
    .filter(({ question, now }) => now !== question.answer);
}

function isGone(now: Fingerprint): boolean {
  return now === 'missing' || now === 'empty' || now === 'unreadable';
}

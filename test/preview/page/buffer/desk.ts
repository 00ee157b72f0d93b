import { history } from '@codemirror/commands';
import { EditorState, Text, type TransactionSpec } from '@codemirror/state';
import { signal } from '@preact/signals';
import type { Answer, DeskProblem, DeskState, InputText, Request } from '../../../../src/preview/contract.ts';
import { createCore } from '../../../../src/preview/page/buffer/core.ts';
import { createTrack } from '../../../../src/preview/page/buffer/track.ts';
import { en } from '../../../../src/preview/page/words/editor.ts';

/** A file, a server that watches it, and a buffer over a bare editor state: what the page has, without a browser. */
export function desk(text: string) {
  let file: string | undefined = text;
  let state = EditorState.create({ extensions: [history(), EditorState.lineSeparator.of('\n')] });
  let held: (() => void)[] | undefined;
  const track = createTrack(Text.empty);
  const told = signal<DeskState | undefined>(undefined);
  const asked: Request[] = [];
  const dispatch = (spec: TransactionSpec) => {
    const transaction = state.update(spec);
    state = transaction.state;
    if (transaction.docChanged) track.moved(transaction.changes, state.doc);
  };
  const answers = { problems: [] as readonly DeskProblem[], slow: undefined as Promise<void> | undefined, down: false };

  const answer = (request: Request): Answer => {
    if (request.kind === 'check') return { kind: 'checked', problems: answers.problems };
    if (request.kind === 'draft') return { kind: 'done' };
    if (file === undefined || digest(file) !== request.base)
      return { kind: 'conflict', ...(file !== undefined && { file: { text: file, digest: digest(file) } }) };
    file = request.text;
    return { kind: 'saved', digest: digest(file) };
  };
  const buffer = createCore({
    track,
    words: en,
    hand: { dispatch, calmly: (act) => (held ? held.push(act) : act()) },
    load: async (): Promise<InputText | undefined> =>
      file === undefined ? undefined : { text: file, digest: digest(file) },
    link: {
      state: told,
      connected: signal(true),
      ask: async (request) => {
        asked.push(request);
        await answers.slow;
        if (answers.down) throw new Error('no answer');
        return answer(request);
      },
    },
  });

  return {
    buffer,
    asked,
    answers,
    dispatch,
    state: () => state,
    file: () => file,
    /** Types at an offset. */
    type: (at: number, insert: string) => dispatch({ changes: { from: at, insert }, userEvent: 'input.type' }),
    run: (command: (target: { state: EditorState; dispatch: (tr: TransactionSpec) => void }) => boolean) =>
      command({ state, dispatch }),
    /** Another program writes the file; the server has not told of it yet. */
    write: (now: string | undefined) => {
      file = now;
    },
    /** The server tells what it built last. */
    tell: async (built = file, problems: readonly DeskProblem[] = []) => {
      told.value = {
        ...empty,
        input: { name: 'm.yaml', ...(built !== undefined && { digest: digest(built) }) },
        problems,
      };
      await settled();
    },
    /** An input method begins to compose a word; what it ends is returned. */
    compose: () => {
      held = [];
      return () => {
        const acts = held ?? [];
        held = undefined;
        for (const act of acts) act();
      };
    },
  };
}

/** Lets what is under way come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

export function problem(text: string, start: number, end: number, fix?: string): DeskProblem {
  const at = { file: 'm.yaml', inInput: true, stretch: { start, end, line: 1, column: start + 1 } };
  return {
    code: 'test',
    severity: 'warning',
    message: { what: text },
    at,
    related: [],
    ...(fix !== undefined && { fix: { start, end, text: fix } }),
  };
}

const digest = (text: string): string => `of ${text}`;

const empty: DeskState = {
  round: 1,
  busy: false,
  input: { name: 'm.yaml' },
  draft: false,
  readOnly: false,
  papers: [],
  stale: false,
  problems: [],
};

import { nothingLearnt } from '../../layout/learnt.ts';
import { examine } from '../../typeset.ts';
import { watchAsked } from '../../watch/watch-asked.ts';
import { overlaid } from '../../world/overlaid.ts';
import { recorded } from '../../world/recorded.ts';
import { steady } from '../../world/steady.ts';
import type { World } from '../../world/world.ts';
import type { Answer, DeskProblem, DeskState, PaperState } from '../contract.ts';
import { announced } from './announced.ts';
import type { Desk } from './desk.ts';
import { deskProblems } from './desk-problems.ts';
import { bytesOf, type InputFile, withPlainEnds } from './input-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { DeskOptions } from './options.ts';
import { readOnlyProblem } from './read-only.ts';
import { allOf, breath, makeRound, type Paper } from './round.ts';
import { save } from './save.ts';
import { shelf } from './shelf.ts';

/** Opens an input on a desk of its own: builds it, and builds it again with each change of what it is made of, until the desk is closed. */
export async function openDesk(input: string, options: DeskOptions, disk: World): Promise<Desk> {
  const { language, readOnly, onFault } = options;
  // By files that are handed out again as they were, fonts are known that stay open from one build to the next.
  const world = steady(disk);
  const learnt = await nothingLearnt();
  const papers = shelf(input, world);
  const state = announced<DeskState>({
    round: 0,
    busy: false,
    input: { name: input },
    draft: options.draft,
    readOnly,
    papers: [],
    stale: false,
    problems: [],
  });
  let file: InputFile | undefined;
  const set = (change: Partial<DeskState>) => state.set({ ...state.value(), ...change });
  const optionsNow = (): DeskOptions => ({ ...options, learnt, draft: state.value().draft });

  const build = oneAtATime<void, void>(async () => {
    watch.pause();
    set({ busy: true });
    await breath();
    const { world: seen, asked } = recorded(world);
    try {
      const number = state.value().round + 1;
      const { made, ...round } = await makeRound(input, number, papers.papers(), optionsNow(), seen, (paper) => {
        papers.show(paper);
        set({ papers: papers.papers().map(shown) });
      });
      file = round.input;
      if (made) papers.put(made);
      set({
        round: number,
        busy: false,
        input: { name: input, ...(file && { digest: file.digest }) },
        papers: papers.papers().map(shown),
        stale: !made && papers.papers().length > 0,
        problems: deskProblems(round.diagnostics, round.sources, { input, language }),
      });
    } catch (error) {
      papers.drop();
      set({ busy: false, papers: papers.papers().map(shown) });
      onFault(error);
    } finally {
      watch.follow(asked());
    }
  });
  const check = oneAtATime(async (text: string): Promise<readonly DeskProblem[]> => {
    await breath();
    const bytes = bytesOf(text, { lineEnd: '\n', hasMark: file?.hasMark ?? false });
    const asked = { ...allOf(optionsNow()), pages: true };
    const { diagnostics, sources } = await examine(input, asked, overlaid(world, input, bytes));
    return deskProblems(diagnostics, sources, { input, language });
  });
  const saved = (text: string, base: string): Answer => {
    if (readOnly) return { kind: 'unwritten', problems: [readOnlyProblem(language)] };
    const came = save(input, text, base, world);
    switch (came.kind) {
      case 'saved':
        if (came.digest !== file?.digest) void build();
        return came;
      case 'conflict':
        return { kind: 'conflict', ...(came.file && { file: { text: came.file.text, digest: came.file.digest } }) };
      case 'unwritten':
        return { kind: 'unwritten', problems: deskProblems(came.diagnostics, [], { input, language }) };
    }
  };

  const watch = watchAsked({ poll: options.poll, onChange: () => void build() });
  await build();
  return {
    state: state.value,
    subscribe: state.subscribe,
    input: () => file && { text: file.text, digest: file.digest },
    paper: papers.bytes,
    places: papers.places,
    download: papers.download,
    answer: async (request) => {
      switch (request.kind) {
        case 'save':
          return saved(request.text, request.base);
        case 'check':
          return { kind: 'checked', problems: await check(withPlainEnds(request.text)) };
        case 'draft':
          set({ draft: request.draft });
          void build();
          return { kind: 'done' };
      }
    },
    close: async () => watch.close(),
  };
}

function shown({ name, round, pages }: Paper): PaperState {
  return { name, round, pages };
}

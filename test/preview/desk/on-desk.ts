import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskState } from '../../../src/preview/contract.ts';
import type { Desk } from '../../../src/preview/desk/desk.ts';
import { openDesk } from '../../../src/preview/desk/open-desk.ts';
import type { DeskOptions } from '../../../src/preview/desk/options.ts';
import type { World } from '../../../src/world/world.ts';
import { home, world } from '../../home.ts';

/** An example in a folder of its own, on a desk. */
export interface OnDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly input: string;
  readonly faults: readonly unknown[];
  read(): string;
  write(text: string, name?: string): void;
  /** The state as soon as it is as asked for. @throws Error when it does not come to be within ten seconds */
  state(isMeant: (state: DeskState) => boolean): Promise<DeskState>;
  /** The state after the round that is under way or comes next. */
  nextRound(): Promise<DeskState>;
  end(): Promise<void>;
}

export interface Setting {
  readonly example?: string;
  readonly options?: Partial<DeskOptions>;
  readonly world?: World;
  /** Changes the input before the desk is opened. */
  edit?(text: string): string | Uint8Array;
}

export async function onDesk({ example = 'short', options, edit, world: own = world }: Setting = {}): Promise<OnDesk> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'cabsub-desk-')));
  cpSync(path.join(home, 'examples', example), folder, { recursive: true });
  const input = path.join(folder, 'meeting.yaml');
  const read = () => readFileSync(input, 'utf8');
  if (edit) writeFileSync(input, edit(read()));
  const faults: unknown[] = [];
  const desk = await openDesk(input, { ...plain, onFault: (fault) => faults.push(fault), ...options }, own);
  const state: OnDesk['state'] = async (isMeant) => {
    for (let waited = 0; waited < 10_000; waited += 10) {
      if (isMeant(desk.state())) return desk.state();
      await sleep(10);
    }
    throw new Error(`the desk stays as it is: ${JSON.stringify(desk.state())}`);
  };
  return {
    desk,
    folder,
    input,
    faults,
    read,
    write: (text, name = 'meeting.yaml') => writeFileSync(path.join(folder, name), text),
    state,
    nextRound: () => {
      const { round } = desk.state();
      return state((now) => now.round > round && !now.busy);
    },
    end: async () => {
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const plain = {
  draft: false,
  templates: undefined,
  fonts: undefined,
  words: undefined,
  config: undefined,
  pdfStandard: '2b',
  language: 'th',
  readOnly: false,
  poll: false,
} as const;

/** The text that a page has, and what it brings to save another. */
export function opened({ desk }: OnDesk): { readonly text: string; readonly digest: string } {
  const input = desk.input();
  if (!input) throw new Error('the input cannot be read');
  return input;
}

// Run as a process of its own, with --expose-gc: saves an input time and again on a desk and prints what that held (many-saves.test.ts).

import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDesk } from '../../../../src/preview/desk/open-desk.ts';
import { diskWorld } from '../../../../src/world/disk.ts';

const [home = '', input = '', saves = ''] = process.argv.slice(2);
const desk = await openDesk(
  input,
  {
    draft: false,
    templates: undefined,
    fonts: undefined,
    words: undefined,
    config: undefined,
    pdfStandard: '2b',
    language: 'th',
    readOnly: false,
    poll: false,
    onFault: (fault) => {
      throw fault;
    },
  },
  diskWorld(home),
);
const text = desk.input()?.text ?? '';
const held: number[] = [];
for (let save = 1; save <= Number(saves); save += 1) {
  await saved(text.replace(/^subject: .*$/m, `subject: รายงานผลการดำเนินงานครั้งที่ ${save}`));
  if (save === 50 || save === Number(saves)) held.push(await memory());
}
const { round, papers } = desk.state();
await desk.close();
process.stdout.write(JSON.stringify({ held, round, papers: papers.map((paper) => paper.round) }));

/** Saves as a page does, and waits for what becomes of it. */
async function saved(changed: string): Promise<void> {
  const built = new Promise<void>((resolve) => {
    const end = desk.subscribe(({ busy }) => {
      if (busy) return;
      end();
      resolve();
    });
  });
  const answer = await desk.answer({ kind: 'save', text: changed, base: desk.input()?.digest ?? '' });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  await built;
}

/** Bytes held by JavaScript and by WebAssembly, where fonts are open, when all that is not needed is gone. */
async function memory(): Promise<number> {
  for (let times = 0; times < 5; times += 1) {
    globalThis.gc?.();
    await sleep(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// npm run bench:preview: how long it takes from a save of the workshop packet, written over by another program, until the desk behind the
// preview has new papers: the waiting for the file to settle and the whole build with its three PDFs. Each save changes a word of the
// letter. Beside each a `node -e 0`, so that a slow machine slows both. What the page takes to draw is not in it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, importBundled, root } from './bundle.mjs';
import { reportSaves } from './saves.mjs';

const saves = Number(process.argv[2] ?? 21);
/** Until the code is compiled that every build runs through. */
const warming = 5;

await bundle(path.join(root, 'src/preview/desk'), ['open-desk']);
await bundle(path.join(root, 'src/world'), ['disk']);
const { openDesk } = await importBundled('desk', 'open-desk');
const { diskWorld } = await importBundled('world', 'disk');

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-preview-'));
cpSync(path.join(root, 'examples/workshop'), folder, { recursive: true });
const input = path.join(folder, 'meeting.yaml');
const text = readFileSync(input, 'utf8');
const desk = await openDesk(input, { pdfStandard: '2b', language: 'th', draft: false, onFault: fail }, diskWorld(root));
try {
  for (let save = 0; save < warming; save++) await saved(save);
  const runs = [];
  for (let save = 0; save < saves; save++) runs.push({ base: bare(), ...(await saved(warming + save)) });
  reportSaves('save to papers, ms', runs, { '  of the processor': runs.map(({ processor }) => processor) });
} finally {
  await desk.close();
  rmSync(folder, { recursive: true });
}

/** Milliseconds from the writing of the file to the state with the round that came of it, and those of the processor in between. */
async function saved(save) {
  const { round } = desk.state();
  const built = new Promise((resolve) => {
    const end = desk.subscribe((state) => {
      if (state.busy || state.round === round) return;
      end();
      resolve(state);
    });
  });
  const [start, used] = [performance.now(), process.cpuUsage()];
  writeFileSync(input, text.replace('ได้มอบนโยบาย', `ได้มอบนโยบาย ${save + 10} ข้อ`));
  const { papers, round: made } = await built;
  const own = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  if (papers[0]?.round !== made) throw new Error('the save made no new letter');
  return { own, processor: (user + system) / 1000 };
}

/** Milliseconds of a node that does nothing. */
function bare() {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}

function fail(fault) {
  throw fault;
}

// npm run lines: what total fit costs beside a greedy breaker in setting the workshop packet (10 pages) on pages, warm in
// one process and cold in one process each. Processor time, by turns, so that a busy machine slows both; medians.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundleSources, importSources } from './lines/bundle.mjs';
import { milliseconds } from './lines/milliseconds.mjs';
import { documentsOf, openShaper } from './lines/packets.mjs';

const warmPairs = Number(process.argv[2] ?? 101);
const coldPairs = Number(process.argv[3] ?? 21);
const most = 1.3;

await bundleSources();
console.log(`node ${process.version}, layout of the workshop packet in ms; total fit may cost ${most} times greedy`);
console.log('        total fit  greedy  ratio');
report('warm', await warmLayout(), warmPairs);
report('cold', coldLayout, coldPairs);

/** Sets the packet in this process, every word already shaped. */
async function warmLayout() {
  const sources = await importSources();
  const documents = await documentsOf('workshop', sources);
  const shaper = await openShaper(sources);
  const layout = (way) => {
    sources.bench.way = way;
    const start = process.cpuUsage();
    sources.layOut(documents, shaper);
    return milliseconds(start);
  };
  for (let round = 0; round < 20; round++) for (const way of ['total fit', 'greedy']) layout(way);
  return layout;
}

/** Sets the packet in a new process; the time is that of the layout alone. */
function coldLayout(way) {
  return Number(execFileSync(process.execPath, [path.join(import.meta.dirname, 'lines/once.mjs'), way]));
}

function report(name, layout, pairs) {
  const times = { 'total fit': [], greedy: [] };
  for (let pair = 0; pair < pairs; pair++) for (const way of Object.keys(times)) times[way].push(layout(way));
  const [fit, greedy] = Object.values(times).map(median);
  const ratio = median(times['total fit'].map((time, pair) => time / times.greedy[pair]));
  console.log(name.padEnd(8), fit.toFixed(2).padStart(8), greedy.toFixed(2).padStart(7), ratio.toFixed(2).padStart(6));
  if (ratio > most) process.exitCode = 1;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

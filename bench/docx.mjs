// npm run bench:docx: what cabsub's three Word files of the workshop packet cost beside what the `docx` package itself costs for the same
// paragraphs, runs, styles and tables (docx/plain.ts), warm in one process and cold in one process each. Processor time, by turns, so
// that a busy machine slows both; medians.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundleEntries, importEntry, root } from './docx/bundle.mjs';
import { milliseconds } from './lines/milliseconds.mjs';

const warmPairs = Number(process.argv[2] ?? 51);
const coldPairs = Number(process.argv[3] ?? 15);
const most = 1.5;
const ways = ['cabsub', 'plain'];

await bundleEntries();
console.log(`node ${process.version}, three DOCX in ms; cabsub may cost ${most} times what docx does`);
console.log('           cabsub    docx  ratio');
await report('warm', await warmWriting(), warmPairs);
await report('cold', coldWriting, coldPairs);

/** Writes the papers in this process, everything already loaded. */
async function warmWriting() {
  const { documentsIn } = await importEntry('documents');
  const documents = await documentsIn(root);
  const writers = Object.fromEntries(await Promise.all(ways.map(async (way) => [way, await importEntry(way)])));
  const writing = async (way) => {
    const start = process.cpuUsage();
    for (const document of documents) await writers[way].write(document);
    return milliseconds(start);
  };
  for (let round = 0; round < 10; round++) for (const way of ways) await writing(way);
  return writing;
}

/** Writes the papers in a new process. */
function coldWriting(way) {
  return Number(execFileSync(process.execPath, [path.join(import.meta.dirname, 'docx/once.mjs'), way]));
}

async function report(name, writing, pairs) {
  const times = { cabsub: [], plain: [] };
  for (let pair = 0; pair < pairs; pair++) for (const way of ways) times[way].push(await writing(way));
  const [cabsub, plain] = Object.values(times).map(median);
  const ratio = median(times.cabsub.map((time, pair) => time / times.plain[pair]));
  console.log(
    name.padEnd(8),
    cabsub.toFixed(1).padStart(8),
    plain.toFixed(1).padStart(7),
    ratio.toFixed(2).padStart(6),
  );
  if (ratio > most) process.exitCode = 1;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

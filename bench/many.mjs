// npm run bench:many: what checking many packets in one process holds at most, as a ratio to checking a tenth of them. Each is a copy of
// the workshop packet in a folder of its own. Nothing of a packet without problems is kept, so that the ratio stays near 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const many = Number(process.argv[2] ?? 500);
const few = Math.round(many / 10);
const most = 1.3;

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-many-'));
try {
  const [small, large] = [few, many].map(measured);
  const ratio = large.peak / small.peak;
  console.log(`node ${process.version}, cabsub check of copies of the workshop packet; the peak may grow by ${most}`);
  console.log('packets  peak MiB  seconds');
  for (const { packets, peak, seconds } of [small, large])
    console.log(String(packets).padStart(7), peak.toFixed(0).padStart(9), seconds.toFixed(1).padStart(8));
  console.log('ratio'.padEnd(7), ratio.toFixed(2).padStart(9));
  if (ratio > most) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Checks so many copies in one process; the peak is the kernel's account of resident memory. */
function measured(packets) {
  const copies = path.join(folder, String(packets));
  for (let copy = 0; copy < packets; copy++)
    cpSync('examples/workshop', path.join(copies, String(copy)), { recursive: true });
  const start = performance.now();
  const argv = ['--import', './bench/peak.mjs', 'dist/cabsub.mjs', 'check', '--quiet', copies];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`cabsub check of ${packets} packets ended with ${status}: ${stderr.slice(0, 2000)}`);
  return { packets, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, seconds };
}

// npm run bench: what a cold `cabsub build` of the workshop packet costs, as a ratio to `node -e 0`.
// Pairs of whole processes, one of each in turn, so that a slow machine slows both; the median counts. Processor time (user and system) is that of
// all runs together: the kernel tells it in hundredths of a second.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const pairs = Number(process.argv[2] ?? 11);
const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-bench-'));
const commands = {
  'build, 3 PDF + 3 DOCX': [
    'dist/cabsub.mjs',
    'build',
    '--quiet',
    '--force',
    '-o',
    folder,
    'examples/workshop/meeting.yaml',
  ],
  'build --format pdf': [
    'dist/cabsub.mjs',
    'build',
    '--quiet',
    '--force',
    '--format',
    'pdf',
    '-o',
    folder,
    'examples/workshop/meeting.yaml',
  ],
  check: ['dist/cabsub.mjs', 'check', '--quiet', 'examples/workshop/meeting.yaml'],
  '--help': ['dist/cabsub.mjs', '--help'],
};

console.log(`node ${process.version}, ${pairs} pairs each, whole processes; ratios to node -e 0 of the same pair`);
console.log('command'.padEnd(24), 'median ratio', ' min .. max ', 'processor ratio', ' median s', ' peak MiB');
for (const [name, argv] of Object.entries(commands)) report(name, measure(argv));
rmSync(folder, { recursive: true, force: true });

function measure(argv) {
  run(argv);
  return Array.from({ length: pairs }, () => {
    const base = run(['-e', '0']);
    const own = run(argv);
    return { ratio: own.seconds / base.seconds, seconds: own.seconds, own: own.processor, base: base.processor };
  });
}

/** Runs node with some arguments to its end. */
function run(argv) {
  const used = processorOfChildren();
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, processor: processorOfChildren() - used };
}

/** In ticks, of the processes that have ended; not a number where the kernel has no such account. */
function processorOfChildren() {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

function report(name, runs) {
  const ratios = runs.map(({ ratio }) => ratio);
  const figures = [
    median(ratios).toFixed(2).padStart(12),
    `${Math.min(...ratios).toFixed(2)} .. ${Math.max(...ratios).toFixed(2)}`.padStart(13),
    (sum(runs, 'own') / sum(runs, 'base')).toFixed(2).padStart(15),
  ];
  const peak = peakOf(commands[name]);
  console.log(
    name.padEnd(24),
    ...figures,
    median(runs.map(({ seconds }) => seconds))
      .toFixed(3)
      .padStart(9),
    peak.padStart(9),
  );
}

/** Peak resident memory by the kernel's account, asked of a run of its own. */
function peakOf(argv) {
  const { stderr } = spawnSync(process.execPath, ['--import', './bench/peak.mjs', ...argv], { encoding: 'utf8' });
  return (Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toFixed(0);
}

function sum(runs, key) {
  return runs.reduce((total, run) => total + run[key], 0);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

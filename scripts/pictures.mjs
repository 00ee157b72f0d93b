// npm run pictures: draws the README's pictures anew from the examples' PDFs. Needs pdftoppm (poppler-utils).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The pages that the README shows: example, paper, page. */
const shown = [
  ['workshop', 'cover-letter', 1],
  ['workshop', 'cover-letter', 3],
  ['workshop', 'information-memo', 1],
  ['workshop', 'checklist', 1],
];
const resolution = '72';

const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-pictures-'));
const inputs = [...new Set(shown.map(([example]) => `examples/${example}/meeting.yaml`))];
execFileSync('node', ['dist/cabsub.mjs', 'build', '--format', 'pdf', '-o', folder, ...inputs], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
mkdirSync('docs/pictures', { recursive: true });
for (const [example, paper, page] of shown) {
  const pdf = path.join(folder, 'examples', example, 'meeting', `${paper}.pdf`);
  const picture = `docs/pictures/${example}-${paper}-${page}`;
  execFileSync('pdftoppm', [
    '-r',
    resolution,
    '-png',
    '-singlefile',
    '-f',
    String(page),
    '-l',
    String(page),
    pdf,
    picture,
  ]);
  console.log(`${picture}.png`);
}
rmSync(folder, { recursive: true, force: true });

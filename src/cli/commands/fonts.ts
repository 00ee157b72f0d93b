import { createHash } from 'node:crypto';
import { fontsInUse } from '../../build.ts';
import type { FaceReport } from '../../layout/faces/describe.ts';
import { columns } from '../../report/columns.ts';
import { diskWorld, homeFolder } from '../../world/disk.ts';
import { type ExitCode, exitCode } from '../exit.ts';
import type { FontsOptions } from '../options.ts';
import { print } from '../print.ts';
import { tell } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { type FontWords, fontWords } from '../words/font-table.ts';

/** Lists the fonts in use, for people or as JSON: of an input, of a folder, or those that come with cabsub. */
export async function fonts(input: string | undefined, options: FontsOptions, device: Terminal): Promise<ExitCode> {
  const outcome = await fontsInUse(input, { fonts: options.fonts }, diskWorld(homeFolder(import.meta.url)));
  await tell(outcome.diagnostics, outcome.sources, device);
  if (outcome.value) print(options.json ? json(outcome.value) : table(outcome.value, fontWords[device.language]));
  return exitCode(outcome.diagnostics);
}

function json(faces: readonly FaceReport[]): string {
  const entries = faces.map(({ forms, marks, bytes, ...face }) => ({
    ...face,
    shaping: { forms: forms ?? null, marks: marks ?? null },
    sha256: sha256(bytes),
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** What a font does, then what it is, so that each stays narrower than a page. */
function table(faces: readonly FaceReport[], words: FontWords): string {
  const { columns: heads, uses, none, unsaid } = words;
  const does = faces.map(({ use, family, variant, scale, pitch, lacksThai, forms, marks }) => [
    uses[use],
    `${family} ${use === 'symbols' ? '' : uses[variant]}`.trim(),
    String(scale),
    String(pitch),
    lacksThai.length === 0
      ? none
      : lacksThai.map((character) => (isMark(character) ? `◌${character}` : character)).join(' '),
    forms ?? none,
    marks ?? none,
  ]);
  const is = faces.map(({ use, version, licence, bytes, file, origin }) => [
    uses[use],
    shortVersion(version) ?? unsaid,
    licence === undefined ? unsaid : shortened(licence),
    sha256(bytes).slice(0, 12),
    origin === 'builtin' ? words.builtin : file,
  ]);
  return [
    columns([[heads.use, heads.font, heads.scale, heads.pitch, heads.lacks, heads.forms, heads.marks], ...does]),
    columns([[heads.use, heads.version, heads.licence, heads.hash, heads.file], ...is]),
  ].join('\n');
}

/** `Version 1.000; ttfautohint (v1.6)` is 1.000. */
function shortVersion(version: string | undefined): string | undefined {
  return version
    ?.replace(/^version\s*/i, '')
    .split(';')[0]
    ?.trim();
}

const longest = 40;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

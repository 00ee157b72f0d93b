import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { standInFaces } from './stand-in-faces.ts';

/** What LibreOffice reads of each Word file. */
export interface ReadByOffice {
  readonly text: string;
  /** The path of what it prints. */
  readonly pdf: string;
}

const filters = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8' } as const;

/**
 * Opens Word files in LibreOffice, all at once, with a profile of its own and a stand-in for TH SarabunPSK.
 *
 * @param files by the names they get
 * @param folder where everything that comes of it goes
 */
export async function readByOffice(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<ReadonlyMap<string, ReadByOffice>> {
  const papers = join(folder, 'papers');
  mkdirSync(papers, { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const file = join(papers, `${name}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const fonts = await standInFaces(folder);
  for (const filter of Object.values(filters)) convert(paths, filter, folder, fonts);
  const read = (name: string): ReadByOffice => ({
    text: readFileSync(join(folder, 'out', `${name}.txt`), 'utf8').replace(/^\uFEFF/u, ''),
    pdf: join(folder, 'out', `${name}.pdf`),
  });
  return new Map([...files.keys()].map((name) => [name, read(name)]));
}

function convert(paths: readonly string[], filter: string, folder: string, fonts: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const args = [profile, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), ...paths];
  const { status, stderr, error } = spawnSync('soffice', args, { env: { ...process.env, FONTCONFIG_FILE: fonts } });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

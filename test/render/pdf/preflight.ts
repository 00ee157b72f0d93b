import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { itWith, run } from '../../outside-tool.ts';

/** PDFBox's preflight, which knows PDF/A-1b, as Debian's libpdfbox2-java, libjaxb-api-java and libactivation-java install it. */
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

export const itWithPreflight = itWith('java', ...jars);

/** What preflight finds in each of some files, by their paths; nothing in one that keeps PDF/A-1b. */
export function preflight(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cabsub-preflight-'));
  const list = path.join(folder, 'files.txt');
  writeFileSync(list, files.join('\n'));
  run('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', list]);
  const reports = readFileSync(`${list}.preflight.xml`, 'utf8').match(/<preflight name=[\s\S]*?<\/preflight>/g) ?? [];
  rmSync(folder, { recursive: true });
  return new Map(files.map((file, index) => [file, findings(reports[index])]));
}

/** A file without a report, or that is called neither valid nor faulty, counts as faulty. */
function findings(report = ''): readonly string[] {
  if (/<isValid[^>]*>true</.test(report)) return [];
  const details = [...report.matchAll(/<details>([\s\S]*?)<\/details>/g)].map(([, detail = '']) => detail);
  return details.length > 0 ? details : ['no report'];
}

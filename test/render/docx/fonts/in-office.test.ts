import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { wordFonts } from '../../../../src/render/docx/fonts/index.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { world } from '../../../home.ts';
import { itWith, run } from '../../../outside-tool.ts';
import { date } from '../opened.ts';
import { letter } from '../papers.ts';
import { builtinFaces, regularAndBold } from './faces.ts';

itWith('soffice', 'pdffonts')(
  'LibreOffice sets text in the fonts that a Word file holds',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cabsub-embedded-'));
    try {
      const { value: fonts } = wordFonts(await builtinFaces(), regularAndBold);
      const docx = join(folder, 'letter.docx');
      writeFileSync(docx, await renderDocx(letter(), { date, readBuiltin: world.readBuiltin, fonts }));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx]);
      const list = run('pdffonts', [join(folder, 'letter.pdf')]).toString();
      const used = [...list.matchAll(/^[A-Z]{6}\+(\S+)/gmu)].map(([, name]) => name);
      expect(used.sort()).toEqual(['SarabunCabinet-Bold', 'SarabunCabinet-Regular']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atNominalSize } from '../../../../src/render/docx/fonts/nominal-size.ts';
import { officialFont } from '../../../../src/render/docx/fonts/text-font.ts';
import { builtinFaces } from '../fonts/faces.ts';

/**
 * Installs faces under the name of TH SarabunPSK for one program: Sarabun, as large and with lines as high as the face of official
 * papers. Without it LibreOffice takes another face, whose text is of another length.
 *
 * @param folder where the files go
 * @returns fontconfig's settings, a file whose path FONTCONFIG_FILE takes
 */
export async function standInFaces(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const face = await builtinFaces();
  for (const variant of ['regular', 'bold'] as const)
    writeFileSync(join(fonts, `${variant}.ttf`), atNominalSize(face(variant), officialFont));
  const settings = join(folder, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>` +
      `<dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return settings;
}

import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/model/document.ts';
import type { WordFonts } from '../../../../src/render/docx/fonts/index.ts';
import { wordFonts } from '../../../../src/render/docx/fonts/index.ts';
import { obfuscated } from '../../../../src/render/docx/fonts/obfuscate.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { world } from '../../../home.ts';
import { facesIn } from '../../../layout/faces/folder-of.ts';
import { bytesOf, madeFont } from '../../../layout/faces/made-font.ts';
import { attributes, date, elements, part } from '../opened.ts';
import { checklist, letter, paper } from '../papers.ts';
import { itWithSchemas, validParts } from '../valid-parts.ts';
import { allVariants, builtinFaces, facesOf, regularAndBold } from './faces.ts';

const render = (document: Paper, fonts?: WordFonts) =>
  renderDocx(document, { date, readBuiltin: world.readBuiltin, ...(fonts && { fonts }) });

async function files(document: Paper, fonts?: WordFonts): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(await render(document, fonts));
}

function texts(docx: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(docx).map(([path, data]) => [path, strFromU8(data)]));
}

/** What a font table says of one font, and the fonts that it and its relationships lead to, shown again. */
function entryOf(docx: Readonly<Record<string, Uint8Array>>, family: string) {
  const opened = texts(docx);
  const entry =
    elements(part(opened, 'word/fontTable.xml'), 'w:font').find((each) => each.includes(`"${family}"`)) ?? '';
  const relationships = opened['word/_rels/fontTable.xml.rels'] ?? '';
  const shown = [...entry.matchAll(/<(w:embed\w+) [^>]*r:id="(\w+)" w:fontKey="(\{[^"]+\})"\/>/gu)].map(
    ([, element = '', id = '', key = '']) => {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(relationships)?.[1] ?? '';
      const hidden = docx[`word/${target}`];
      if (!hidden) throw new Error(`no word/${target}`);
      return { element, target, font: obfuscated(hidden, key) };
    },
  );
  return { entry, shown };
}

const regular = madeFont();
const bold = madeFont({ subfamily: 'Bold' });
let official: WordFonts;
let copies: WordFonts;
let four: WordFonts;
beforeAll(async () => {
  official = wordFonts(facesOf(await facesIn({ 'a.ttf': regular, 'b.ttf': bold })), regularAndBold).value;
  copies = wordFonts(await builtinFaces(), regularAndBold).value;
  four = wordFonts(await builtinFaces(), allVariants).value;
});

describe('the font table', () => {
  it('describes the text’s font and that of ticks, in the order of the schema, and holds no font', async () => {
    const docx = await files(letter());
    const { entry } = entryOf(docx, 'TH SarabunPSK');
    expect(entry).toBe(
      '<w:font w:name="TH SarabunPSK"><w:altName w:val="TH Sarabun New,TH SarabunIT๙,Sarabun"/>' +
        '<w:panose1 w:val="020B0500040200020003"/><w:charset w:val="DE"/><w:family w:val="swiss"/>' +
        '<w:pitch w:val="variable"/></w:font>',
    );
    expect(entryOf(docx, 'Segoe UI Symbol').entry).toContain('<w:altName w:val="Noto Sans Symbols 2,');
    expect(Object.keys(docx).filter((path) => /odttf|fontTable\.xml\.rels/u.test(path))).toEqual([]);
    expect(part(texts(docx), 'word/settings.xml')).not.toContain('embed');
  });

  it('says which scripts an office’s font covers, as the font itself does', async () => {
    const { entry } = entryOf(await files(letter(), { ...official, embedded: [] }), 'TH SarabunPSK');
    expect(entry).toContain(
      '<w:pitch w:val="variable"/><w:sig w:usb0="21000007" w:usb1="00000001" w:usb2="00000000" w:usb3="00000000" ' +
        'w:csb0="20010193" w:csb1="00000000"/></w:font>',
    );
  });

  it('takes a family’s name with any characters', async () => {
    const text = { ...official.text, name: `ก & "ข" <1>'s` };
    const table = part(texts(await files(paper([]), { text, embedded: [] })), 'word/fontTable.xml');
    expect(table).toContain('<w:font w:name="ก &amp; &quot;ข&quot; &lt;1&gt;&apos;s">');
  });
});

describe('embedded fonts', () => {
  it('are the office’s files, byte for byte, under their keys', async () => {
    const { shown } = entryOf(await files(letter(), official), 'TH SarabunPSK');
    expect(shown.map(({ element, target }) => [element, target])).toEqual([
      ['w:embedRegular', 'fonts/font1.odttf'],
      ['w:embedBold', 'fonts/font2.odttf'],
    ]);
    expect(Buffer.compare(shown[0]?.font ?? new Uint8Array(), regular)).toBe(0);
    expect(Buffer.compare(shown[1]?.font ?? new Uint8Array(), bold)).toBe(0);
  });

  it('are in all four variants where a paper uses them, and the text is set in them', async () => {
    const docx = await files(letter(), four);
    const { shown } = entryOf(docx, 'Sarabun Cabinet');
    expect(shown.map(({ element }) => element)).toEqual([
      'w:embedRegular',
      'w:embedBold',
      'w:embedItalic',
      'w:embedBoldItalic',
    ]);
    expect(attributes(part(texts(docx), 'word/styles.xml'), 'w:rFonts', 'w:cs')[0]).toBe('Sarabun Cabinet');
  });

  it('are declared in relationships, content types and settings, and stay whole when Word saves', async () => {
    const docx = texts(await files(letter(), copies));
    const relationships = part(docx, 'word/_rels/fontTable.xml.rels');
    expect(attributes(relationships, 'Relationship', 'Id')).toEqual(['rId1', 'rId2']);
    expect(new Set(attributes(relationships, 'Relationship', 'Type'))).toEqual(
      new Set(['http://schemas.openxmlformats.org/officeDocument/2006/relationships/font']),
    );
    expect(part(docx, '[Content_Types].xml')).toContain(
      '<Default ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont" Extension="odttf"/>',
    );
    const settings = part(docx, 'word/settings.xml');
    expect(settings).toContain('<w:embedTrueTypeFonts/>');
    expect(settings).not.toContain('saveSubsetFonts');
  });

  it('give the same bytes each time, also in another paper of the packet', async () => {
    const first = await render(letter(), copies);
    const again = await render(letter(), wordFonts(await builtinFaces(), regularAndBold).value);
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(again)).toBe(hash(first));
    const [inLetter, inChecklist] = [unzipSync(first), await files(checklist(), copies)];
    for (const path of ['word/fonts/font1.odttf', 'word/fonts/font2.odttf'])
      expect(hash(inChecklist[path] ?? new Uint8Array())).toBe(hash(inLetter[path] ?? new Uint8Array(1)));
  });

  it('cost a paper about 40 kB a face', async () => {
    const cost = (await render(letter(), copies)).length - (await render(letter())).length;
    expect(cost).toBeGreaterThan(60_000);
    expect(cost).toBeLessThan(100_000);
    expect(bytesOf('sarabun-regular').length).toBeGreaterThan(80_000);
  });

  itWithSchemas('leave every part valid', async () => {
    for (const fonts of [official, four]) expect(validParts(texts(await files(checklist(), fonts)))).toBeGreaterThan(8);
  });
});

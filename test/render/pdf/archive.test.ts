import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { desk } from '../../cli/cabsub.ts';
import { png } from '../../compose/emblem/pictures.ts';
import { exampleNames } from '../../examples/built.ts';
import { itWith } from '../../outside-tool.ts';
import { itWithPreflight, preflight } from './preflight.ts';
import { type QpdfObject, qpdfObjects } from './qpdf-objects.ts';

const at = desk();
afterAll(() => at.clear());

/** Builds the PDFs of the input on the desk into a folder and answers with their paths. */
function build(folder: string, ...options: readonly string[]): string[] {
  const { status, stdout, stderr } = at.cabsub(['build', 'meeting.yaml', '--format', 'pdf', '-o', folder, ...options]);
  if (status !== 0) throw new Error(stderr);
  const names = stdout.split('\n').filter((name) => name.endsWith('.pdf'));
  return names.map((name) => path.join(at.folder, name));
}

/** A picture of 400 by 400 pixels that fades from clear to red. */
function fading(): Buffer {
  const row = Array.from({ length: 400 }, (_, x) => [200, 0, 0, Math.floor((x * 255) / 399)]);
  return png({ colours: 'rgba', bits: 8 }, Array<number[][]>(400).fill(row));
}

const withPng = (text: string) => text.replace(/^emblem: .*$/m, 'emblem: fading.png');
const asDraft = (text: string) => text.replace(/^number: .*$/m, 'number: ดศ 0201/');

describe('--pdf-standard 1b', () => {
  itWithPreflight(
    'makes files in which preflight finds nothing',
    () => {
      const files = exampleNames.flatMap((name) => {
        at.example(name);
        return build(name, '--pdf-standard', '1b');
      });
      at.write('fading.png', fading());
      at.example('every-field', withPng);
      files.push(...build('picture', '--pdf-standard', '1b', '--only', 'cover-letter'));
      at.example('every-field', asDraft);
      files.push(...build('draft', '--pdf-standard', '1b', '--draft'));
      expect(files).toHaveLength(3 * exampleNames.length + 1 + 3);
      expect(Object.fromEntries(preflight(files))).toEqual(Object.fromEntries(files.map((file) => [file, []])));
    },
    60_000,
  );

  itWithPreflight('is what makes them so: preflight refuses the same letter as PDF/A-2b', () => {
    at.write('fading.png', fading());
    at.example('every-field', withPng);
    const found = [...preflight(build('not-1b', '--only', 'cover-letter')).values()].flat();
    expect(found).toContainEqual(expect.stringContaining('part must be 1'));
    expect(found).toContainEqual(expect.stringContaining('CIDSet'));
    expect(found).toContainEqual(expect.stringMatching(/Soft ?Mask|SMask|[Tt]ransparen/));
  });
});

describe('PDF/A-2b', () => {
  let files: readonly string[];
  beforeAll(() => {
    at.write('fading.png', fading());
    at.example('every-field', withPng);
    files = build('both');
  });

  itWith('qpdf')('is what is made without a word, and claimed in the metadata', () => {
    for (const file of files) {
      expect(readFileSync(file).toString('latin1', 0, 20)).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
      expect(metadata(file)).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(metadata(file)).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    }
  });

  itWith('qpdf')('has the profile that its colours are meant by', () => {
    for (const file of files) {
      const objects = qpdfObjects(file);
      const [intent] = typed(objects, '/OutputIntent');
      expect(intent?.['/S']).toBe('/GTS_PDFA1');
      const profile = objects.find(({ id }) => id === intent?.['/DestOutputProfile']);
      expect(profile?.value['/N']).toBe(3);
      expect(profile?.data?.toString('latin1', 36, 40)).toBe('acsp');
    }
  });

  itWith('qpdf')('embeds every font, with the widths that stand in the font program', () => {
    const fonts = files.flatMap((file) => fontsOf(qpdfObjects(file)));
    expect(fonts.length).toBeGreaterThan(2 * files.length);
    for (const { widths, advances } of fonts) {
      expect(widths).toHaveLength(advances.length);
      widths.forEach((width, cid) => {
        expect(Math.abs(width - (advances[cid] ?? 0))).toBeLessThan(1);
      });
    }
  });

  itWith('qpdf')('holds nothing that an archive may not keep', () => {
    for (const file of files) {
      const filters = readFileSync(file)
        .toString('latin1')
        .match(/\/Filter ?\/\w+/g);
      expect([...new Set(filters)]).toEqual(['/Filter /FlateDecode']);
      const dictionaries = qpdfObjects(file).map(({ value }) => value);
      const keys = new Set(dictionaries.flatMap((each) => Object.keys(each)));
      for (const key of forbidden) expect(keys, key).not.toContain(key);
    }
  });

  itWith('qpdf')('says the same of itself in both places', () => {
    at.example('short', (text) =>
      text
        .replace(/^subject: .*$/m, `subject: 'ผลการประชุม A & B <x> "q"'`)
        .replace('name: กระทรวง', 'name: กระทรวง A & B <x> "q"'),
    );
    for (const file of build('facts', '--only', 'cover-letter')) {
      const info = facts(qpdfObjects(file));
      const xmp = metadata(file);
      expect(info['/Title']).toBe('หนังสือนำส่ง ผลการประชุม A & B <x> "q"');
      expect(info['/Author']).toMatch(/^กระทรวง A & B <x> "q"/);
      expect(told(xmp, 'dc:title')).toBe(info['/Title']);
      expect(told(xmp, 'dc:creator')).toBe(info['/Author']);
      expect(told(xmp, 'dc:description')).toBe(info['/Subject']);
      expect(told(xmp, 'xmp:CreatorTool')).toBe(info['/Creator']);
      expect(told(xmp, 'pdf:Producer')).toBe(info['/Producer']);
      expect(told(xmp, 'xmp:CreateDate').replace(/[-:TZ]/g, '')).toBe(info['/CreationDate']?.replace(/[D:Z]/g, ''));
      expect(told(xmp, 'xmp:ModifyDate').replace(/[-:TZ]/g, '')).toBe(info['/ModDate']?.replace(/[D:Z]/g, ''));
    }
  });
});

/** Keys of actions, of files inside the file, of secrets, and of what would look different elsewhere (ISO 19005-2, 6.1 to 6.5). */
const forbidden = ['/JS', '/AA', '/OpenAction', '/EF', '/Encrypt', '/F', '/Interpolate', '/TR', '/Alternates', '/OPI'];

function typed(objects: readonly QpdfObject[], type: string) {
  return objects.map(({ value }) => value).filter((value) => value['/Type'] === type);
}

function metadata(file: string): string {
  return (
    qpdfObjects(file)
      .find(({ value }) => value['/Type'] === '/Metadata')
      ?.data?.toString('utf8') ?? ''
  );
}

/** The text of an element, whatever lists it stands in. */
function told(xmp: string, name: string): string {
  const [, content = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xmp) ?? [];
  const [text = ''] = content.match(/[^<>]+(?=<|$)/) ?? [];
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The document information, texts as they read. */
function facts(objects: readonly QpdfObject[]): Readonly<Record<string, string>> {
  const info = objects.find(({ value }) => value['/Producer'] !== undefined)?.value ?? {};
  const text = (value: unknown) => String(objects.find(({ id }) => id === value)?.plain ?? value).replace(/^u:/, '');
  return Object.fromEntries(Object.entries(info).map(([key, value]) => [key, text(value)]));
}

/** For each font the widths that the PDF gives and the advances of the program, both in thousandths of an em. */
function fontsOf(objects: readonly QpdfObject[]) {
  return typed(objects, '/Font')
    .filter((font) => font['/Subtype'] === '/CIDFontType2')
    .map((font) => {
      const descriptor = objects.find(({ id }) => id === font['/FontDescriptor'])?.value;
      const program = objects.find(({ id }) => id === descriptor?.['/FontFile2'])?.data ?? Buffer.alloc(0);
      const [, widths] = font['/W'] as [number, number[]];
      return { widths, advances: advancesOf(program) };
    });
}

function advancesOf(program: Buffer): number[] {
  const table = (tag: string) => {
    const record = program.indexOf(tag, 12, 'latin1');
    return program.subarray(program.readUInt32BE(record + 8));
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const count = table('hhea').readUInt16BE(34);
  return Array.from({ length: count }, (_, glyph) => (table('hmtx').readUInt16BE(4 * glyph) * 1000) / unitsPerEm);
}

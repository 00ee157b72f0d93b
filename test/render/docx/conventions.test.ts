import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentNames } from '../../../src/packet/packet.ts';
import { gluedSpaces } from '../../../src/thai/glue.ts';
import { builtExample, exampleNames, fileOf } from '../../examples/built.ts';
import { attributes, elements, type Opened, part, visibleText } from './opened.ts';

/** Every Word file of the examples: what holds for all of them, whatever a paper says. */
const files = new Map<string, Opened>();
beforeAll(async () => {
  for (const example of exampleNames) {
    const built = await builtExample(example);
    for (const name of documentNames) {
      const parts = Object.entries(unzipSync(fileOf(built.files, `${name}.docx`)));
      files.set(`${example} ${name}`, Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)])));
    }
  }
});

/** Text column, headers and footers of all files. */
function stories(): readonly string[] {
  return [...files.values()].flatMap((docx) =>
    Object.entries(docx).flatMap(([path, xml]) =>
      /^word\/(?:document|header\d|footer\d)\.xml$/u.test(path) ? [xml] : [],
    ),
  );
}

function wordParts(): readonly string[] {
  return [...files.values()].flatMap((docx) =>
    Object.entries(docx).flatMap(([path, xml]) => (/^word\/.*\.xml$/u.test(path) ? [xml] : [])),
  );
}

const paragraphs = (): readonly string[] => stories().flatMap((xml) => elements(xml, 'w:p'));
const runs = (): readonly string[] => stories().flatMap((xml) => elements(xml, 'w:r'));
const setting = (run: string): string => elements(run, 'w:rPr')[0] ?? '';

/** The elements that stand directly in `w:pPr` or `w:rPr`. */
function settings(xml: string, name: 'w:pPr' | 'w:rPr'): readonly string[] {
  const inner = elements(xml, name)[0]?.replace(/^<[^>]+>|<\/[^>]+>$/gu, '') ?? '';
  return [...inner.replace(/(<w:tabs>).*?<\/w:tabs>/u, '$1').matchAll(/<(w:[A-Za-z]+)/gu)].map(
    ([, child = '']) => child,
  );
}

describe('runs as Word itself writes them', () => {
  test('Thai, and nothing but Thai and white space, is marked as complex script', () => {
    for (const run of runs()) {
      const text = visibleText(run);
      const marked = run.includes('<w:cs/>');
      if (marked) expect(text).toMatch(/^[\u0E00-\u0E7F\s]*$/u);
      else expect(text).not.toMatch(/[\u0E00-\u0E7F]/u);
    }
  });

  test('no two neighbours look the same, so that none is cut inside a word', () => {
    for (const paragraph of paragraphs()) {
      const texts = elements(paragraph, 'w:r').map((run) => (run.includes('<w:t') ? setting(run) : undefined));
      const alike = texts.filter((each, index) => each !== undefined && index > 0 && each === texts[index - 1]);
      expect(alike, visibleText(paragraph)).toEqual(paragraph.includes('w:fldChar') ? alike : []);
    }
  });

  test('white space at the head of a run is of the script before it', () => {
    let met = 0;
    for (const paragraph of paragraphs()) {
      const all = elements(paragraph, 'w:r');
      for (const [index, run] of all.entries()) {
        const before = all[index - 1];
        if (before === undefined || !/^\s/u.test(visibleText(run))) continue;
        expect(run.includes('<w:cs/>'), visibleText(paragraph)).toBe(before.includes('<w:cs/>'));
        met++;
      }
    }
    expect(met).toBeGreaterThan(5);
  });

  test('the language is told in the document defaults alone', () => {
    for (const docx of files.values()) {
      const [defaults = ''] = elements(part(docx, 'word/styles.xml'), 'w:docDefaults');
      expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/>');
      expect(part(docx, 'word/styles.xml').replace(defaults, '')).not.toContain('<w:lang');
    }
    for (const xml of stories()) expect(xml).not.toContain('<w:lang');
  });

  test('sizes, bold type and italics are told for both scripts, fonts in all four slots', () => {
    for (const xml of wordParts()) {
      for (const sizes of xml.match(/<w:sz .{40}/gu) ?? [])
        expect(sizes).toMatch(/^<w:sz w:val="(\d+)"\/><w:szCs w:val="\1"/u);
      expect(xml.replaceAll(/<w:b\/><w:bCs\/>|<w:i\/><w:iCs\/>/gu, '')).not.toMatch(/<w:(?:b|bCs|i|iCs)[ />]/u);
      for (const fonts of xml.match(/<w:rFonts [^>]*>/gu) ?? []) {
        for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(fonts).toContain(`w:${slot}="`);
      }
    }
  });

  test('nothing of zero width is written, and no-break spaces in fixed pairs alone', () => {
    for (const xml of wordParts()) expect(xml).not.toMatch(/[\u200B-\u200D\u2060\uFEFF]/u);
    let kept = 0;
    for (const paragraph of paragraphs()) {
      const text = visibleText(paragraph);
      const pairs = gluedSpaces(text.replaceAll('\u00A0', ' '));
      const written = [...text.matchAll(/\u00A0/gu)].map(({ index }) => index);
      expect(pairs, text).toEqual(expect.arrayContaining(written));
      kept += written.length;
    }
    expect(kept).toBeGreaterThan(20);
    for (const table of stories().flatMap((xml) => elements(xml, 'w:tbl'))) expect(table).not.toContain('\u00A0');
  });
});

describe('structure that a person can edit', () => {
  test('every paragraph but an empty line has a style that is listed', () => {
    for (const docx of files.values()) {
      const listed = attributes(part(docx, 'word/styles.xml'), 'w:style', 'w:styleId');
      for (const paragraph of elements(part(docx, 'word/document.xml'), 'w:p')) {
        const [style] = attributes(paragraph, 'w:pStyle', 'w:val');
        if (style === undefined) expect(visibleText(paragraph)).toBe('');
        else expect(listed).toContain(style);
      }
    }
  });

  test('paragraphs are set by their styles: what is direct is how they keep together, and three things no style can say', () => {
    const direct = [...files.values()].flatMap((docx) =>
      elements(part(docx, 'word/document.xml'), 'w:p').flatMap((paragraph) =>
        settings(paragraph, 'w:pPr')
          .filter((name) => !['w:pStyle', 'w:keepNext', 'w:keepLines'].includes(name))
          .map((name) => `${attributes(paragraph, 'w:pStyle', 'w:val')[0]} ${name}`),
      ),
    );
    // The emblem's place on the sheet, a second recipient without a label, and the mark behind a text column that a table ends.
    expect([...new Set(direct)].sort()).toEqual(['copies w:ind', 'stamp-urgency w:spacing', 'undefined w:spacing']);
    expect(direct.filter((each) => each.endsWith('w:spacing'))).toHaveLength(exampleNames.length);
  });

  test('runs have what their author asked for, and the style of symbols', () => {
    const direct = [...files.values()].flatMap((docx) =>
      elements(part(docx, 'word/document.xml'), 'w:r').flatMap((run) => settings(run, 'w:rPr')),
    );
    expect([...new Set(direct)].sort()).toEqual(['w:b', 'w:bCs', 'w:cs', 'w:rStyle']);
  });

  test('body text is distributed as Thai is', () => {
    for (const docx of files.values()) {
      const styles = elements(part(docx, 'word/styles.xml'), 'w:style');
      for (const id of ['body', 'level-1', 'level-2', 'dash-2']) {
        expect(styles.find((style) => style.includes(`w:styleId="${id}"`))).toContain('<w:jc w:val="thaiDistribute"/>');
      }
    }
  });

  test('each paper has a heading, and each table says what it is and how large', () => {
    for (const [name, docx] of files) {
      const styles = elements(part(docx, 'word/styles.xml'), 'w:style');
      const headings = styles.filter((style) => style.includes('<w:outlineLvl w:val="0"/>'));
      const ids = headings.flatMap((style) => attributes(style, 'w:style', 'w:styleId'));
      const used = attributes(part(docx, 'word/document.xml'), 'w:pStyle', 'w:val');
      expect(
        used.filter((id) => ids.includes(id)),
        name,
      ).toHaveLength(1);
      for (const table of elements(part(docx, 'word/document.xml'), 'w:tbl')) {
        expect(attributes(table, 'w:tblCaption', 'w:val')[0]).not.toBe('');
        expect(attributes(table, 'w:tblDescription', 'w:val')[0]).toMatch(/^ตาราง [๐-๙]+ แถว [๐-๙]+ คอลัมน์/u);
      }
    }
  });

  test('Word opens them in its own mode, and leaves a line before a soft break as it is', () => {
    for (const docx of files.values()) {
      const settings = part(docx, 'word/settings.xml');
      expect(settings).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"');
      expect(settings).toContain('<w:doNotExpandShiftReturn/>');
    }
  });

  test('a tick is a character like any other', () => {
    const ticks = runs().filter((run) => visibleText(run).includes('✓'));
    expect(ticks.length).toBeGreaterThan(8);
    for (const tick of ticks) expect(tick).toContain('<w:rStyle w:val="cabsub-symbol"/>');
    for (const xml of stories()) expect(xml).not.toMatch(/<w:sym |<w:sdt>/u);
  });
});

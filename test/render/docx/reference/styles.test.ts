import { describe, expect, test } from 'vitest';
import { serialise } from '../../../../src/render/docx/reference/xml.ts';
import { styles } from '../papers.ts';
import { a4, defaultStyle, type OfficeFile, officeFile, read, reference, style } from './office-file.ts';

const { body, heading } = styles;

/** Our styles and the others as they go into a file, by id. */
function taken(file: OfficeFile): Readonly<Record<string, string>> {
  const { own, others } = reference(file, [body, heading]).taken;
  const all = [...own.values(), ...others].map(
    (each) => [each.attributes['w:styleId'] ?? '', serialise(each)] as const,
  );
  return Object.fromEntries(all);
}

describe('a style of ours', () => {
  const blue = '<w:rPr><w:color w:val="0000FF"/></w:rPr>';

  test('is the one of its id, whatever its name has become', () => {
    const { body: found } = taken({ styles: style('body', 'ย่อหน้า', blue) + style('x1', 'เนื้อความ') });
    expect(found).toBe(
      '<w:style w:type="paragraph" w:styleId="body"><w:name w:val="เนื้อความ"/><w:qFormat/><w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>',
    );
  });

  test('is else the one of its name: LibreOffice gives ids of its own', () => {
    expect(taken({ styles: style('Style14', ' เนื้อความ ', blue) }).body).toContain('0000FF');
  });

  test('is never a character style of that id', () => {
    const character = '<w:style w:type="character" w:styleId="body"><w:name w:val="ตัวอักษร"/></w:style>';
    expect(Object.keys(taken({ styles: character }))).toEqual([]);
    expect(taken({ styles: character + style('x', 'เนื้อความ', blue) }).body).toContain('0000FF');
  });

  test('that the file lacks is told, each once, in the order of ours', () => {
    const { diagnostics } = read(officeFile(), [body, heading]);
    expect(diagnostics).toEqual(
      [body, heading].map(({ id, label }) => ({
        code: 'reference-style-missing',
        severity: 'warning',
        at: { kind: 'file', file: 'office.docx' },
        params: { id, label },
      })),
    );
  });

  test('is found through another prefix and in a strict file', () => {
    const parts = {
      'word/styles.xml':
        '<x:styles xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:style x:type="paragraph" x:styleId="body"><x:name x:val="เนื้อความ"/><x:rPr><x:b/></x:rPr></x:style></x:styles>',
    };
    expect(taken({ parts }).body).toContain('<w:rPr><w:b/></w:rPr>');
  });
});

describe('what a style needs comes with it', () => {
  const chain =
    defaultStyle('a', '<w:rPr><w:sz w:val="30"/></w:rPr>') +
    style(
      'office',
      'หน่วยงาน',
      '<w:basedOn w:val="a"/><w:link w:val="officeChar"/><w:pPr><w:jc w:val="both"/></w:pPr>',
    ) +
    '<w:style w:type="character" w:customStyle="1" w:styleId="officeChar"><w:name w:val="หน่วยงาน อักขระ"/><w:basedOn w:val="a0"/><w:link w:val="office"/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>' +
    style('unused', 'ไม่ใช้') +
    style('body', 'เนื้อความ', '<w:basedOn w:val="office"/><w:next w:val="unused"/>');

  test('the styles it is based on and linked to, and theirs, and no others', () => {
    const all = taken({ styles: chain });
    expect(Object.keys(all)).toEqual(['Normal', 'body', 'office', 'officeChar', 'a0']);
    expect(all.body).toContain('<w:basedOn w:val="office"/><w:qFormat/>');
    expect(all.office).toContain('<w:basedOn w:val="Normal"/><w:link w:val="officeChar"/>');
    expect(all.officeChar).toContain('<w:basedOn w:val="a0"/><w:link w:val="office"/>');
    expect(all.Normal).toContain('w:default="1"');
    expect(all.Normal).toContain('<w:sz w:val="30"/>');
  });

  test('styles that are based on each other in a circle are based on nothing', () => {
    const all = taken({
      styles:
        style('body', 'เนื้อความ', '<w:basedOn w:val="x"/>') +
        style('x', 'ก', '<w:basedOn w:val="y"/>') +
        style('y', 'ข', '<w:basedOn w:val="x"/>'),
    });
    expect(all.body).toContain('<w:basedOn w:val="x"/>');
    expect(all.x).not.toContain('basedOn');
  });

  test('one whose id or name is among ours gets another', () => {
    const all = taken({
      styles:
        style('Style1', 'เนื้อความ', '<w:basedOn w:val="Normal"/>') +
        style('Normal', 'ชื่อเอกสาร', '') +
        style('heading', 'อื่น', ''),
    });
    expect(all.body).toContain('<w:basedOn w:val="Normal-2"/>');
    expect(all['Normal-2']).toContain('<w:name w:val="ชื่อเอกสาร-2"/>');
  });
});

describe('of its properties', () => {
  const properties = (content: string, more: OfficeFile = {}): string =>
    taken({ ...more, styles: style('body', 'เนื้อความ', content) }).body ?? '';

  test('numbering, frames, languages, hidden text and extensions are left out', () => {
    const found = properties(
      '<w:pPr><w:keepNext/><w:framePr w:w="10"/><w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>' +
        '<w:rPr><w:vanish/><w:lang w:bidi="ar-SA"/><x:glow xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml" x:rad="1"/><w:b/></w:rPr>',
    );
    expect(found).toContain('<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>');
  });

  test('they stand in the order of the schema, each once', () => {
    const found = properties(
      '<w:pPr><w:jc w:val="left"/><w:spacing w:before="60"/><w:jc w:val="both"/><w:keepNext/></w:pPr>',
    );
    expect(found).toContain('<w:pPr><w:keepNext/><w:spacing w:before="60"/><w:jc w:val="left"/></w:pPr>');
  });

  test('fonts and colours of a theme become names and numbers', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">' +
      '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Thai" typeface="Cordia New"/></a:minorFont>' +
      '</a:fontScheme></a:themeElements></a:theme>';
    const content =
      '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Arial" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:color w:val="2F5496" w:themeColor="accent1"/></w:rPr>';
    expect(properties(content, { theme })).toContain(
      '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Arial" w:cs="Cordia New"/><w:color w:val="2F5496"/></w:rPr>',
    );
  });

  test('what was escaped is escaped again', () => {
    const all = taken({
      styles: style('body', 'เนื้อความ', '<w:basedOn w:val="x"/>') + style('x', 'ก &amp; &quot;ข&quot; &#x41;&lt;'),
    });
    expect(all.x).toContain('<w:name w:val="ก &amp; &quot;ข&quot; A&lt;"/>');
  });
});

describe('of fonts', () => {
  test('those that a style names are described, without files', () => {
    const fonts =
      '<w:font w:name="Angsana New"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="DE"/><w:embedRegular/></w:font><w:font w:name="Arial"/>';
    const named = style('body', 'เนื้อความ', '<w:rPr><w:rFonts w:cs="Angsana New"/></w:rPr>');
    const found = reference({ styles: named, fonts }, [body]).fonts.map((each) => serialise(each));
    expect(found).toEqual([
      '<w:font w:name="Angsana New"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="DE"/></w:font>',
    ]);
  });
});

describe('the sheet', () => {
  test('is that of the last section, in pt, the binding’s share at the left', () => {
    const earlier = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="100" w:h="100"/></w:sectPr></w:pPr></w:p>';
    const section = earlier + a4.replace('w:gutter="0"', 'w:gutter="200"').replace('w:top="1417"', 'w:top="-1000"');
    expect(reference({ section }, []).page).toEqual({
      width: 595.3,
      height: 841.9,
      top: 50,
      bottom: 56.7,
      left: 95.05,
      right: 56.7,
      header: 14,
      footer: 14,
    });
  });

  test.each([
    ['none', ''],
    ['no room for text', a4.replace('w:right="1134"', 'w:right="9000"')],
    ['no number', a4.replace('11906', 'wide')],
  ])('that cannot be used is told: %s', (_, section) => {
    const { value, diagnostics } = read(officeFile({ section }), []);
    expect(value?.page).toBeUndefined();
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['reference-page-unusable', 'warning']]);
  });
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReferenceFault } from '../../../../src/model/diagnostic.ts';
import { readReference } from '../../../../src/render/docx/reference/index.ts';
import { styles } from '../papers.ts';
import { officeFile, read, style } from './office-file.ts';

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const sound = officeFile();
const names = [styles.body];

/** The file with the byte at `at` turned over. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte));
}

/** The directory of a zip tells the size of each entry: here that of the styles claims to be larger than it is. */
function claiming(size: number): Uint8Array {
  const bytes = Buffer.from(sound);
  const at = bytes.lastIndexOf('word/styles.xml');
  bytes.writeUInt32LE(size, at - 46 + 24);
  return bytes;
}

describe('a file that cannot be a reference document is one error', () => {
  test.each<[string, Uint8Array, ReferenceFault]>([
    ['an empty file', new Uint8Array(), 'not-docx'],
    ['a text', strToU8('{\\rtf1 ลักษณะ}'), 'not-docx'],
    ['a zip of something else', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'not-docx'],
    ['a workbook', officeFile({ parts: { 'word/document.xml': '<workbook xmlns="urn:x"/>' } }), 'not-docx'],
    ['a DOC of Word 2003', Buffer.concat([ole, Buffer.from('WordDocument', 'utf16le')]), 'old-word'],
    [
      'one with a password',
      Buffer.concat([ole, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a file cut short', sound.subarray(0, sound.length - 40), 'damaged'],
    ['the beginning of a zip', strToU8('PK'), 'damaged'],
    ['one without its text', officeFile({ parts: { 'word/document.xml': '' } }), 'damaged'],
    [
      'styles that are no XML',
      officeFile({ parts: { 'word/styles.xml': '<w:styles><w:style></w:styles>' } }),
      'damaged',
    ],
    ['styles that claim less than they hold', claiming(10), 'damaged'],
    ['styles that claim to be 3 GiB', claiming(3 * 1024 ** 3), 'too-large'],
    ['a zip bomb', officeFile({ parts: { 'word/styles.xml': ' '.repeat(17 * 1024 * 1024) } }), 'too-large'],
    ['one with more styles than Word keeps', officeFile({ styles: style('x', 'ก').repeat(5001) }), 'too-large'],
    ['one without styles', officeFile({ parts: { 'word/styles.xml': '' } }), 'no-styles'],
    ['one that does not name its styles', officeFile({ parts: { 'word/_rels/document.xml.rels': '' } }), 'no-styles'],
  ])('%s', (_, bytes, reason) => {
    const { value, diagnostics } = read(bytes, names);
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: 'reference-unusable',
        severity: 'error',
        at: { kind: 'file', file: 'office.docx' },
        params: { reason },
      },
    ]);
  });

  test('entities are not read, neither of the file’s own nor from elsewhere', () => {
    const bomb = '<!DOCTYPE w:styles [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]>';
    const styled = officeFile({ parts: { 'word/styles.xml': `${bomb}<w:styles xmlns:w="urn:x">&a;&b;</w:styles>` } });
    expect(read(styled, names).diagnostics).toMatchObject([{ params: { reason: 'damaged' } }]);
  });

  test('a byte changed on the way is noticed wherever it is in the parts that are read', () => {
    const at = Buffer.from(sound).indexOf('word/styles.xml') + 'word/styles.xml'.length;
    for (let offset = 0; offset < 20; offset++)
      expect(read(flipped(sound, at + offset), names).diagnostics, `byte ${offset}`).toMatchObject([
        { params: { reason: 'damaged' } },
      ]);
  });

  test.each([
    ['missing', 'reference-missing'],
    ['folder', 'reference-unusable'],
    ['unreadable', 'reference-unusable'],
    ['too-large', 'reference-unusable'],
  ] as const)('one that the world calls %s is told as %s', (why, code) => {
    const { diagnostics } = readReference('office.docx', names, { readInput: () => ({ ok: false, why }) });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  test('a long line of styles, each based on the next, is read in good time', () => {
    const line = Array.from({ length: 4900 }, (_, at) => style(`s${at}`, `ก${at}`, `<w:basedOn w:val="s${at + 1}"/>`));
    const file = officeFile({ styles: style('body', 'เนื้อความ', '<w:basedOn w:val="s0"/>') + line.join('') });
    expect(read(file, names).value?.taken.others).toHaveLength(4900);
  }, 10_000);

  test('a template or one with macros gives its styles like any other', () => {
    const file = officeFile({
      parts: { '[Content_Types].xml': '<Types/>', 'word/vbaProject.bin': 'macros' },
    });
    expect(read(file, []).value).toBeDefined();
  });
});

import { describe, expect, test } from 'vitest';
import type {
  Code,
  DiagnosticParams,
  EmbeddingFault,
  FolderFault,
  FontFault,
  MarkdownKind,
  ReferenceFault,
  ValueKind,
  WordFault,
  YamlFault,
} from '../../src/model/diagnostic.ts';
import type { Language } from '../../src/model/language.ts';
import type { Variant } from '../../src/model/variant.ts';
import { en } from '../../src/report/messages/en/index.ts';
import { markdownKinds } from '../../src/report/messages/en/markdown.ts';
import { kindNames } from '../../src/report/messages/en/names.ts';
import { yamlFaults } from '../../src/report/messages/en/yaml-faults.ts';
import { type Message, messageOf } from '../../src/report/messages/index.ts';
import type { Catalogue } from '../../src/report/messages/message.ts';
import { quoted } from '../../src/report/messages/quoted.ts';
import { th } from '../../src/report/messages/th/index.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { th, en };

const fontFaults: Readonly<Record<FontFault, true>> = {
  'not-a-font': true,
  'web-font': true,
  collection: true,
  'not-truetype': true,
  truncated: true,
  damaged: true,
  nameless: true,
  unreadable: true,
  'too-large': true,
  'embedding-forbidden': true,
  'no-thai': true,
};
const folderFaults: Readonly<Record<FolderFault, true>> = {
  missing: true,
  'not-a-folder': true,
  unreadable: true,
  outside: true,
  empty: true,
};
const variants: Readonly<Record<Variant, true>> = { regular: true, bold: true, italic: true, 'bold-italic': true };
const referenceFaults: Readonly<Record<ReferenceFault, true>> = {
  folder: true,
  unreadable: true,
  'too-large': true,
  'not-docx': true,
  'old-word': true,
  encrypted: true,
  damaged: true,
  'no-styles': true,
};
const wordFaults: Readonly<Record<WordFault, true>> = {
  'no-letter': true,
  'too-long': true,
  'bad-start': true,
  'bad-end': true,
  'bad-bar': true,
};
const systemCodes = 'EACCES EROFS ENOSPC EEXIST ENOTDIR ENOENT EBUSY ENAMETOOLONG EIO constructor'.split(' ');

/** Params for every code, one for each turn that its sentence can take. */
const samples: { readonly [C in Code]: readonly DiagnosticParams[C][] } = {
  'input-missing': [{ path: 'meeting.yaml' }],
  'input-is-folder': [{ path: 'งาน' }],
  'input-unreadable': [{ path: 'meeting.yaml' }],
  'input-too-large': [{ limitMiB: 2 }],
  'input-not-utf8': [{ guess: 'utf-16' }, { guess: 'windows-874' }, { guess: 'unknown' }],
  'input-empty': [{}],
  'named-file-missing': [{ name: 'plan.pdf' }],
  'named-file-outside': [{ name: '../plan.pdf' }],
  'named-file-is-folder': [{ name: 'แผน' }],
  'named-file-unreadable': [{ name: 'plan.pdf' }],
  'yaml-syntax': keysOf<YamlFault>(yamlFaults).map((detail) => ({ detail })),
  'yaml-several-documents': [{}],
  'yaml-too-deep': [{ limit: 64 }],
  'yaml-too-many-parts': [{ limit: 50_000 }],
  'yaml-alias': [{ name: '*หมายเหตุ' }],
  'yaml-merge-key': [{}],
  'yaml-tag': [{ tag: '!ด่วน' }],
  'yaml-duplicate-key': [{ key: 'subject' }],
  'yaml-forbidden-key': [{ key: '__proto__' }],
  'yaml-key-not-text': [{}],
  'forbidden-character': [{ codePoint: 'U+0008' }],
  'unknown-key': [{ key: 'เรื่อง' }, { key: 'subjct', suggestion: 'subject' }],
  'misplaced-key': [
    { key: 'subject', belongs: '' },
    { key: 'as', belongs: 'signatory.acting' },
  ],
  'missing-key': [
    { key: 'subject', of: '' },
    { key: 'as', of: 'signatory.acting' },
  ],
  'wrong-type': [
    ...keysOf<ValueKind>(kindNames).map((expected) => ({ expected, found: 'nothing' }) as const),
    ...keysOf<ValueKind>(kindNames)
      .filter((found) => found !== 'nothing')
      .map((found) => ({ expected: 'integer', found }) as const),
  ],
  'not-in-list': [
    { value: 'รีบ', allowed: ['ด่วน', 'ด่วนมาก'] },
    { value: 'ด่วนทีสุด', allowed: ['ด่วนที่สุด'], suggestion: 'ด่วนที่สุด' },
  ],
  'text-empty': [{}],
  'text-too-long': [{ limit: 1000, length: 12_345 }],
  'list-too-long': [{ limit: 20, length: 21 }],
  'list-too-short': [
    { limit: 1, length: 0 },
    { limit: 3, length: 2 },
  ],
  'bad-pattern': [
    { value: '12,34', example: '1,234.00' },
    { value: '12,34', example: '' },
  ],
  'number-out-of-range': [
    { value: '0', least: 1 },
    { value: '6', most: 5 },
    { value: '6', least: 1, most: 5 },
  ],
  'number-in-thai-digits': [{ value: '๕๐๐', arabic: '500' }],
  'document-needs': [
    { key: 'body', document: 'cover-letter' },
    { key: 'body', document: 'information-memo' },
    { key: 'deadline', document: 'checklist' },
  ],
  'date-not-understood': [{ value: '17/4/50' }],
  'date-impossible': [{ value: '31 เมษายน 2550' }],
  'date-year-refused': [{ value: '2300-01-01', year: 2300 }],
  'date-incomplete': [{ value: '2570-01' }],
  'dates-reversed': [{ from: '2550-04-04', to: '2550-04-03' }],
  'number-not-issued': [{ value: 'พม 0201/' }],
  'number-malformed': [{ value: 'พม0201-15136' }],
  'addressee-royal': [{ addressee: 'สมเด็จพระสังฆราช' }],
  'opinion-needs-note': [{ opinion: 'disagree' }, { opinion: 'none' }],
  'subject-differs': [
    { subject: 'ผลการประชุม', document: 'information-memo' },
    { subject: 'ผลการประชุม', document: 'checklist' },
  ],
  'list-numbers-out-of-order': [{ written: '3', printed: '2' }],
  'sublist-not-indented': [{ written: '1)', before: '10.' }],
  'list-marker-space': [{ marker: '1.' }],
  'list-marker-unknown': [{ marker: '(3)' }],
  'bold-not-applied': [{}],
  'text-folded': [{ key: 'body' }],
  'markdown-not-allowed': keysOf<MarkdownKind>(markdownKinds).map((what) => ({ what })),
  'emblem-not-image': [{ name: 'emblem.gif' }],
  'emblem-svg-unsupported': [{ feature: '<filter>' }],
  'emblem-coarse': [{ height: 120, least: 355 }],
  'fonts-folder': keysOf<FolderFault>(folderFaults).map((reason) => ({ path: 'fonts', reason })),
  'fonts-no-regular': [{ path: 'fonts', families: ['TH SarabunPSK'] }],
  'fonts-several-families': [{ path: 'fonts', families: ['Garuda', 'Norasi'] }],
  'font-unusable': keysOf<FontFault>(fontFaults).map((reason) => ({ name: 'THSarabun.ttf', reason })),
  'font-lacks-thai': [{ name: 'THSarabun.ttf', characters: ['ฃ', 'ฅ'] }],
  'font-variant-missing': keysOf<Variant>(variants).map(
    (variant) => ({ family: 'TH SarabunPSK', variant, standIn: 'regular' }) as const,
  ),
  'font-twice': [{ family: 'TH SarabunPSK', variant: 'bold', used: 'fonts/a.ttf', other: 'fonts/b.ttf' }],
  'font-scale-measured': [{ family: 'Garuda', scale: 0.683 }],
  'font-not-embedded': keysOf<EmbeddingFault>({ scaled: true, 'not-named': true }).map((reason) => ({
    family: 'Garuda',
    reason,
  })),
  'font-preview-only': [{ family: 'TH SarabunPSK', variant: 'bold' }],
  'no-glyph': [{ character: '👍', codePoint: 'U+1F44D' }],
  'word-unusable': keysOf<WordFault>(wordFaults).map((why) => ({ word: 'บ|้าน', why })),
  'template-expression': [{ detail: 'output "{{ subject" not closed' }],
  'template-unknown-variable': [{ name: 'subjct' }],
  'template-unknown-style': [{ name: 'label' }],
  'template-out-of-range': [{ key: 'columns', value: '30' }],
  'templates-missing': [{ path: 'our-templates' }],
  'reference-missing': [{ path: 'reference.docx' }],
  'reference-unusable': keysOf<ReferenceFault>(referenceFaults).map((reason) => ({ reason })),
  'reference-style-missing': [{ id: 'body', label: 'เนื้อความ' }],
  'reference-page-unusable': [{}],
  'output-unwritable': systemCodes.map((reason) => ({ path: 'packets/meeting', reason })),
  'output-shared': [{ path: 'packets/meeting', other: 'meeting.yml' }],
  'output-changed': [
    { path: 'packets/meeting', files: ['cover-letter.docx'] },
    { path: 'packets/meeting', files: Array.from({ length: 20 }, (_, index) => `${index}.docx`) },
  ],
  'file-exists': [{ path: 'reference.docx' }],
  'file-unwritable': systemCodes.map((reason) => ({ path: 'reference.docx', reason })),
};

const codes = keysOf<Code>(samples);

/** The record's type names all its keys, and the compiler checked that it has no other. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

function messages<C extends Code>(language: Language, code: C): readonly Message[] {
  const params: readonly DiagnosticParams[C][] = samples[code];
  return params.map((each) => catalogues[language][code](each));
}

function sentences(message: Message): readonly string[] {
  return [message.what, message.why, message.fix].filter((sentence) => sentence !== undefined);
}

describe.each(keysOf<Language>(catalogues))('messages in %s', (language) => {
  const all = codes.flatMap((code) => messages(language, code));

  test.each(codes)('%s has sentences on one line each', (code) => {
    const told = messages(language, code);
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told.flatMap(sentences)) expect(sentence).toMatch(/^\S.*\S$/);
  });

  test('no two problems are told alike', () => {
    const firsts = codes.flatMap((code) => [...new Set(messages(language, code).map(({ what }) => what))]);
    expect(duplicates(firsts)).toEqual([]);
    expect(duplicates(all.map((message) => sentences(message).join('\n')))).toEqual([]);
  });

  test('every message but those that say the right value themselves tells what to do', () => {
    const silent = codes.filter((code) => messages(language, code).some(({ fix }) => fix === undefined));
    expect(silent).toEqual(['unknown-key', 'number-in-thai-digits']);
  });

  test('no sentence has a value that was not there, a doubled space, or a quotation mark without its other half', () => {
    for (const sentence of all.flatMap(sentences)) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\s{2}/);
      expect(sentence.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”]/);
    }
  });
});

test('Thai and English say nothing in the same words', () => {
  const same = codes.filter((code) =>
    messages('th', code).some(({ what }, index) => what === messages('en', code)[index]?.what),
  );
  expect(same).toEqual([]);
});

describe('the Thai', () => {
  const all = codes.flatMap((code) => messages('th', code)).flatMap(sentences);
  const own = all.map((sentence) => sentence.replace(/“[^“”]*”/g, '“”').replace(/U\+[\dA-F]+/g, '“”'));

  test('has no Latin words outside quotation marks but names and options', () => {
    const names =
      /^(YAML|Markdown|HTML|UTF-8|UTF-16|Windows-874|TIS-620|SVG|PNG|PDF|DOCX|WOFF|TTC|CFF|TrueType|TH|SarabunPSK|Word|Excel|Notepad|Tab|cabsub)$/;
    const words = own.flatMap((sentence) => sentence.match(/-{0,2}[A-Za-z][\w-]*/g) ?? []);
    expect(
      words.filter(
        (word) => !names.test(word) && !/^(-o|--draft|--force|--help|--templates|--reference-doc)$/.test(word),
      ),
    ).toEqual([]);
  });

  test('has a space around quotation marks, numbers, Latin words and the sign ๆ', () => {
    for (const sentence of own) {
      expect(sentence).not.toMatch(/[^\s(]“|”[^\s)]/);
      expect(sentence).not.toMatch(/[\u0E01-\u0E5B][A-Za-z\d]|[A-Za-z\d][\u0E01-\u0E5B]/);
      expect(sentence).not.toMatch(/[^\s]ๆ|ๆ[^\s]/);
    }
  });

  test('is spelt with whole vowels and without a full stop or comma', () => {
    for (const sentence of own) {
      expect(sentence).not.toMatch(/\u0E4D\u0E32|เเ|[\u200B-\u200F\uFEFF\u00A0]/);
      expect(sentence.replace(/พ\.ศ\.|ค\.ศ\.|\d,\d/g, '')).not.toMatch(/[.,;:]/);
    }
  });
});

describe('values of the user', () => {
  test('stand in quotation marks', () => {
    const message = messageOf(
      { code: 'input-missing', severity: 'error', at: { kind: 'command' }, params: { path: 'ก.yaml' } },
      'th',
    );
    expect(message.what).toBe('ไม่พบไฟล์ “ก.yaml”');
  });

  test('are put on one line, without characters that would move a cursor', () => {
    expect(quoted('ก\r\n  ข\u001b[2J')).toBe('“ก ข�[2J”');
  });

  test('are cut in the middle, never between a letter and its marks', () => {
    const shown = quoted('ที่'.repeat(1000));
    expect(shown).toMatch(/^“(ที่){79}…(ที่){40}”$/);
  });
});

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

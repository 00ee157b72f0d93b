import { describe, expect, test } from 'vitest';
import type { Code, DiagnosticParams } from '../../src/model/diagnostic.ts';
import type { Language } from '../../src/model/language.ts';
import { en } from '../../src/report/messages/en/index.ts';
import { type Message, messageOf } from '../../src/report/messages/index.ts';
import type { Catalogue } from '../../src/report/messages/message.ts';
import { quoted } from '../../src/report/messages/quoted.ts';
import { th } from '../../src/report/messages/th/index.ts';
import { samples } from './samples/index.ts';
import { keysOf } from './samples/keys-of.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { th, en };

const codes = keysOf<Code>(samples);

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

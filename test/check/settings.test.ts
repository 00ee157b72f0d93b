import { describe, expect, test } from 'vitest';
import { ruleCodes } from '../../src/check/rules/codes.ts';
import { settingsFor } from '../../src/check/settings.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { schemaFiles } from '../schemas/schema-files.ts';
import { told } from './checked.ts';

const worldOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  memoryWorld({
    files,
    builtin: (name) => {
      throw new Error(`${name} was not to be read`);
    },
  });

/** The settings of a text beside the input, and its problems as `code line:column`. */
async function settings(text: string) {
  const world = worldOf({ 'cabsub.config.yaml': text });
  const { value, diagnostics } = await settingsFor('meeting.yaml', undefined, world);
  return { value, problems: diagnostics.map((each) => told(text, each)), diagnostics };
}

const off = 'rules: { doubled-space: off }\n';
const info = 'rules: { doubled-space: info }\n';

describe('the settings for an input', () => {
  test.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['of a file beside it', { 'a/b/cabsub.config.yaml': off }, { rules: { 'doubled-space': 'off' } }],
    ['of a file in a folder above it', { 'a/cabsub.config.yaml': off }, { rules: { 'doubled-space': 'off' } }],
    ['of a file at the top', { 'cabsub.config.yaml': off }, { rules: { 'doubled-space': 'off' } }],
    [
      'of the nearest of several, and of no other',
      { 'cabsub.config.yaml': `${off}documents: {}\n`, 'a/cabsub.config.yaml': info },
      { rules: { 'doubled-space': 'info' } },
    ],
    ['none where there is no file', { 'b/cabsub.config.yaml': off, 'a/b/c/cabsub.config.yaml': off }, {}],
  ])('are those %s', async (_, files, expected) => {
    expect(await settingsFor('a/b/meeting.yaml', undefined, worldOf(files))).toMatchObject({
      value: expected,
      diagnostics: [],
    });
  });

  test('are found above an input given by its whole path, and beside standard input', async () => {
    const above = worldOf({ '/office/cabsub.config.yaml': off });
    expect(await settingsFor('/office/2569/meeting.yaml', undefined, above)).toMatchObject({
      value: { rules: { 'doubled-space': 'off' } },
    });
    expect(await settingsFor('-', undefined, worldOf({ 'cabsub.config.yaml': off }))).toMatchObject({
      value: { rules: { 'doubled-space': 'off' } },
    });
  });

  test('are those of the file that the command names, wherever it lies', async () => {
    const world = worldOf({ 'cabsub.config.yaml': off, '/office/strict.yaml': info });
    expect(await settingsFor('meeting.yaml', '/office/strict.yaml', world)).toMatchObject({
      value: { rules: { 'doubled-space': 'info' } },
      source: { name: '/office/strict.yaml' },
    });
  });

  test.each(['', '# rules: { doubled-space: off }\n', '\uFEFF', '---\n'])('are none in an empty file', async (text) => {
    expect(await settings(text)).toMatchObject({ value: {}, problems: [] });
  });
});

describe('a file of settings that cannot be used', () => {
  test('is told of the command when it is not there', async () => {
    const { value, diagnostics } = await settingsFor(
      'meeting.yaml',
      'office.yaml',
      worldOf({ 'meeting.yaml': 'a: b' }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: 'settings-unusable',
        severity: 'error',
        at: { kind: 'command' },
        params: { path: 'office.yaml', reason: 'missing' },
      },
    ]);
  });

  test('is told of the file when it was found', async () => {
    const world = worldOf({ 'a/cabsub.config.yaml': new Uint8Array(256 * 1024 + 1) });
    expect((await settingsFor('a/b/meeting.yaml', undefined, world)).diagnostics).toMatchObject([
      {
        code: 'settings-unusable',
        at: { kind: 'file', file: 'a/cabsub.config.yaml' },
        params: { path: 'a/cabsub.config.yaml', reason: 'too-large' },
      },
    ]);
  });
});

describe('a mistake in a file of settings', () => {
  test('an unknown rule is told with the nearest', async () => {
    const { value, problems, diagnostics } = await settings('rules:\n  doubled-spaces: off\n');
    expect([value, problems]).toEqual([undefined, ['unknown-key 2:3']]);
    expect(diagnostics).toMatchObject([{ params: { key: 'doubled-spaces', suggestion: 'doubled-space' } }]);
  });

  test('a problem that is no rule has no severity to set', async () => {
    expect((await settings('rules:\n  missing-key: off\n')).problems).toEqual(['unknown-key 2:3']);
  });

  test.each([
    ['warn', 'not-in-list 2:18'],
    ['Off', 'not-in-list 2:18'],
    ['false', 'not-in-list 2:18'],
    ['no', 'not-in-list 2:18'],
    ['0', 'not-in-list 2:18'],
    ['ปิด', 'not-in-list 2:18'],
    ['null', 'wrong-type 2:18'],
    ['', 'wrong-type 2:18'],
    ['[off]', 'wrong-type 2:18'],
  ])('a severity “%s” is told at its place', async (written, expected) => {
    const text = `rules:\n  doubled-space: ${written}\n`;
    expect((await settings(text)).problems).toEqual([expected]);
  });

  test.each(['off', "'off'", '"off"'])('%s is none', async (written) => {
    expect(await settings(`rules:\n  doubled-space: ${written}\n`)).toMatchObject({
      value: { rules: { 'doubled-space': 'off' } },
      problems: [],
    });
  });

  test('a paper is named as its file is', async () => {
    expect((await settings('documents:\n  memo: { doubled-space: off }\n')).problems).toEqual(['unknown-key 2:3']);
  });

  test('all are told at once', async () => {
    const text = 'rule: {}\nrules:\n  dates-reversed: maybe\n  doubled-space: 2\n';
    expect((await settings(text)).problems).toEqual(['unknown-key 1:1', 'not-in-list 3:19', 'not-in-list 4:18']);
  });

  test('a mistake in its writing is told as in any file', async () => {
    expect((await settings('rules: { doubled-space: off\n')).problems).toEqual(['yaml-syntax 1:8']);
    expect((await settings('- doubled-space\n')).problems).toEqual(['wrong-type 1:1']);
  });
});

test('the schema of the settings names every rule and nothing else', () => {
  const schema = schemaFiles.get('config.schema.json');
  expect(Object.keys(schema?.$defs?.rules?.properties ?? {})).toEqual(ruleCodes);
});

import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { loadWords } from '../../src/compose/office-words.ts';
import { readText } from '../../src/read/index.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { smallest, told } from '../check/checked.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What comes of an input with this `words:` key, beside these files, under `--words option`. */
function loaded(words: string, files: Files = {}, option?: string) {
  const text = `${smallest}${words}\n`;
  const world = memoryWorld({ files, builtin: () => new Uint8Array() });
  const { value: parsed } = readText({ name: 'งาน/meeting.yaml', text });
  const submission = parsed && check(parsed, { draft: false }, world).value;
  if (!submission) throw new Error('the input is not sound');
  const outcome = loadWords(submission, option, world);
  const texts = new Map([
    ['งาน/meeting.yaml', text],
    ...outcome.sources.map((each) => [each.name, each.text] as const),
  ]);
  const problems = outcome.diagnostics.map((diagnostic) => {
    const file = diagnostic.at.kind === 'range' ? diagnostic.at.file : '';
    return `${file} ${told(texts.get(file) ?? '', diagnostic)}`.trim();
  });
  return { ...outcome, problems };
}

const lines = smallest.split('\n').length;

describe('the words of an input', () => {
  test('are none where neither the input nor the command gives any', () => {
    expect(loaded('')).toMatchObject({ value: [], used: [], problems: [] });
  });

  test('are a list in place', () => {
    expect(loaded('words: [มาบตาพุด, " จุฬาลงกรณ์|มหาวิทยาลัย "]')).toMatchObject({
      value: ['มาบตาพุด', 'จุฬาลงกรณ์|มหาวิทยาลัย'],
      used: [],
      problems: [],
    });
  });

  test('are a file beside the input, which the manifest names', () => {
    const { value, used, problems } = loaded('words: words.txt', { 'งาน/words.txt': '\ufeff# ของกรม\nมาบตาพุด\n' });
    expect([value, problems]).toEqual([['มาบตาพุด'], []]);
    expect(used.map(({ name }) => name)).toEqual(['words.txt']);
  });

  test('count beside those of --words, which come first', () => {
    const { value, used } = loaded('words: [มาบตาพุด]', { '/ที่อื่น/คำ.txt': 'บางปะกง' }, '/ที่อื่น/คำ.txt');
    expect(value).toEqual(['บางปะกง', 'มาบตาพุด']);
    expect(used.map(({ name }) => name)).toEqual(['/ที่อื่น/คำ.txt']);
  });
});

describe('what is wrong with words is told', () => {
  test('at the entry of a list', () => {
    expect(loaded('words: [มาบตาพุด, "2550"]').problems).toEqual([`งาน/meeting.yaml word-unusable ${lines}:19`]);
  });

  test('at the line and column of a file, all of it at once', () => {
    const text = '# คำ\nมาบ|ตาพุด\n  บ|้าน\n||\nเมือ\u0007ง\n';
    expect(loaded('words: w.txt', { 'งาน/w.txt': text }).problems).toEqual([
      'งาน/w.txt forbidden-character 5:5',
      'งาน/w.txt word-unusable 3:4',
      'งาน/w.txt word-unusable 4:1',
    ]);
  });

  test.each([
    ['words: w.txt', {}, undefined, `งาน/meeting.yaml named-file-missing ${lines}:8`],
    ['words: ../w.txt', {}, undefined, `งาน/meeting.yaml named-file-outside ${lines}:8`],
    ['words: [w.txt]', {}, 'ไม่มี.txt', 'input-missing command'],
    ['words: w.txt', { 'งาน/w.txt': 'ก'.repeat(400_000) }, undefined, `งาน/meeting.yaml input-too-large ${lines}:8`],
    ['words: w.txt', { 'งาน/w.txt': Uint8Array.of(0xa1, 0xd2, 0xc3) }, undefined, 'input-not-utf8 file'],
    ['words: w.txt', { 'งาน/w.txt': 'มาบตาพุด\n'.repeat(20_001) }, undefined, 'list-too-long file'],
  ])('%s %#', (words, files: Files, option, problem) => {
    expect(loaded(words, files, option).problems).toEqual([problem]);
  });
});

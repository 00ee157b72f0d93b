import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord } from '../../../src/cli/init/shell-word.ts';

test('a plain path stands as it is, a Thai one too', () => {
  expect(shellWord('เรื่องใหม่/meeting.yaml', 'linux')).toBe('เรื่องใหม่/meeting.yaml');
  expect(shellWord(String.raw`เรื่อง\meeting.yaml`, 'win32')).toBe(String.raw`เรื่อง\meeting.yaml`);
});

test('a path with spaces or marks is one word', () => {
  expect(shellWord('a b/c', 'linux')).toBe("'a b/c'");
  expect(shellWord("it's", 'darwin')).toBe(String.raw`'it'\''s'`);
  expect(shellWord(String.raw`a b\c`, 'win32')).toBe(String.raw`"a b\c"`);
});

test('a path that begins with a dash is no option', () => {
  expect(shellWord('-x/meeting.yaml', 'linux')).toBe('./-x/meeting.yaml');
});

test('a shell reads any path back as it is', () => {
  const path = fc.string({
    unit: fc.constantFrom(...'aก ่/.$`\'"\\*?~#&;|<>(){}[]!=%-\n'),
    minLength: 1,
    maxLength: 12,
  });
  const read = (words: readonly string[]) =>
    spawnSync('sh', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' })
      .stdout.split('\0')
      .slice(0, -1);
  const paths = fc.sample(path, 300);
  expect(read(paths.map((each) => shellWord(each, 'linux')))).toEqual(
    paths.map((each) => (each.startsWith('-') ? `./${each}` : each)),
  );
});

import { expect, it } from 'vitest';
import { memoryWorld } from '../../src/world/memory.ts';
import { steady } from '../../src/world/steady.ts';

const text = (content: string) => new TextEncoder().encode(content);

it('hands out the same bytes for as long as a file holds the same', () => {
  const files: Record<string, Uint8Array> = { 'a.yaml': text('one'), 'logo.svg': text('<svg/>') };
  const world = steady(memoryWorld({ files, builtin: () => text('font') }));
  const read = () => {
    const [input, beside] = [world.readInput('a.yaml', 9), world.readBeside('a.yaml', 'logo.svg', 9)];
    if (!input.ok || !beside.ok) throw new Error('a file is missing');
    return [input.bytes, beside.bytes, world.readBuiltin('font.ttf')];
  };
  const first = read();
  files['a.yaml'] = text('one');
  read().forEach((bytes, index) => {
    expect(bytes).toBe(first[index]);
  });
  files['a.yaml'] = text('two');
  expect(read()[0]).toEqual(text('two'));
});

it('keeps to the limit of each question', () => {
  const world = steady(memoryWorld({ files: { 'a.yaml': 'long' }, builtin: () => text('') }));
  expect(world.readInput('a.yaml', 9).ok).toBe(true);
  expect(world.readInput('a.yaml', 1)).toEqual({ ok: false, why: 'too-large' });
});

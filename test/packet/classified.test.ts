import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { smallest } from '../check/checked.ts';
import { options } from '../examples/built.ts';
import { world } from '../home.ts';

async function classified(section: string): Promise<boolean | undefined> {
  const files = { 'm.yaml': smallest.replace('number: ', `${section}\nnumber: `) };
  const chosen = { ...options, formats: ['pdf'] } as const;
  return (await build('m.yaml', chosen, memoryWorld({ files, builtin: world.readBuiltin }))).value?.classified;
}

test('a packet is classified as soon as one of its papers is', async () => {
  expect(await classified('numbering: classic')).toBe(false);
  expect(await classified('secrecy: ลับ')).toBe(true);
  expect(await classified('memo: { secrecy: ลับมาก }')).toBe(true);
});

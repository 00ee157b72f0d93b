import { expect, it } from 'vitest';
import { readAssets } from '../../../src/preview/server/assets.ts';
import { filled } from '../../../src/preview/server/page.ts';
import { world } from '../../home.ts';

it('fills the gaps of the page that ships, all of them', () => {
  const { page } = readAssets(world);
  const html = filled(page, { nonce: 'abc', language: 'en' });
  expect(html).toContain('<meta name="cabsub-nonce" content="abc"');
  expect(html).toContain('<meta name="cabsub-language" content="en"');
  expect(html).not.toMatch(/[{}]/);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/);
});

it('lets no gap become anything but text', () => {
  expect(filled('<a b="{nonce}">', { nonce: `"'><&{language}$&`, language: 'th' })).toBe(
    '<a b="&#34;&#39;&#62;&#60;&#38;{language}$&#38;">',
  );
});

it('reads everything that the page is made of', () => {
  for (const [path, { bytes }] of Object.entries(readAssets(world).asset))
    expect([path, bytes.length > 0]).toEqual([path, true]);
});

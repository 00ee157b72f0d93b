import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOfFile } from './open.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = browserOfFile();

describe.each(['light', 'dark'] as const)('axe finds no serious fault in %s colours', (colorScheme) => {
  test('with the form, the text and all papers', async () => {
    const desk = await open({ colorScheme });
    expect(await seriousIn(desk.page)).toEqual([]);
    await desk.page.getByRole('tab', { name: 'ข้อความในไฟล์' }).click();
    expect(await seriousIn(desk.page)).toEqual([]);
  });

  test('with problems told and older papers marked', async () => {
    const desk = await open({ colorScheme });
    await desk.changed('urgency: ด่วนที่สุด', 'urgency: ด่วนสุด');
    expect(await seriousIn(desk.page)).toEqual([]);
  });

  test('in a narrow window', async () => {
    const desk = await open({ colorScheme, viewport: { width: 800, height: 700 } });
    expect(await seriousIn(desk.page)).toEqual([]);
  });

  test('of a desk to look at', async () => {
    const desk = await open({ colorScheme, flags: ['--read-only'] });
    expect(await seriousIn(desk.page)).toEqual([]);
  });
});

/** Serious and critical faults, each with the element it is of. The debugger runs axe, since the page's policy lets no other script in. */
async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

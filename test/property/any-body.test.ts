import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentText } from '../../src/compose/index.ts';
import { layOut, openBuiltinFaces } from '../../src/layout/index.ts';
import { prepare } from '../../src/prepare.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { inputOf, options } from '../examples/built.ts';
import { world } from '../home.ts';
import { pagesOf } from '../layout/read-pages.ts';

const short = readFileSync(inputOf('short'), 'utf8');
const words = [
  'ประชุม',
  'น้ำ',
  'ที่',
  'ปี 2550',
  '(ร่าง)',
  '“มุมดี ๆ”',
  'COVID-19',
  'กรุงเทพฯ',
  'และ',
  '500 ล้านบาท',
  'พ.ศ. ....',
];
const marks = [
  '\n',
  '\n\n',
  '\n1. ',
  '\n10. ',
  '\n  1) ',
  '\n   - ',
  '\n- ',
  ' ',
  '**',
  '|',
  '\\',
  '*',
  '#',
  '_',
  '`',
  '&amp;',
  '{{',
  '%}',
];

/** A body of words and of marks that mean something to Markdown, to Liquid or to nobody. */
const bodies = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...marks)), {
  maxLength: 40,
});

function inputWith(body: string): string {
  const block = `body: |\n  ก\n${body.replace(/^/gm, '  ')}\n`;
  return short.replace(/^body: \|\n(?: .*\n|\n)+/m, block);
}

async function memoOf(body: string) {
  const files = { 'meeting.yaml': inputWith(body) };
  return prepare(
    'meeting.yaml',
    { ...options, only: ['information-memo'] },
    memoryWorld({ files, builtin: world.readBuiltin }),
  );
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

it('any body is refused with a reason, or stands in the memo and on its pages word for word', async () => {
  const faces = await openBuiltinFaces(world);
  const empty = await memoOf('');
  if (!faces.value || !empty.value) throw new Error('nothing can be set at all');
  const { shaper } = faces.value;
  const bare = empty.value.documents.map(documentText).join('');
  await fc.assert(
    fc.asyncProperty(bodies, async (parts) => {
      const { value, diagnostics } = await memoOf(parts.join(''));
      if (!value) {
        expect(diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
        return;
      }
      const [laidOut] = layOut(value.documents, shaper).value ?? [];
      if (!laidOut) throw new Error('a body of ordinary characters was not set');
      const text = value.documents.map(documentText).join('');
      const drawn = pagesOf(laidOut).flat().join('');
      for (const word of ['ประชุม', 'น้ำ', 'COVID-19', 'กรุงเทพฯ']) {
        expect(count(text, word), word).toBe(count(parts.join(''), word) + count(bare, word));
        // A catchword may say a word once more.
        expect(count(drawn, word), word).toBeGreaterThanOrEqual(count(text, word));
      }
    }),
    { numRuns: 150 },
  );
});

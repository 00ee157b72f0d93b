import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { documentNames } from '../../src/packet/packet.ts';
import { messageOf } from '../../src/report/messages/index.ts';
import { examine } from '../../src/typeset.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { world as disk, home } from '../home.ts';
import { damagedText, soupOfYaml, unlikelyValues } from './inputs.ts';

/** Seconds for each kind of input: a moment in the suite, minutes with `npm run fuzz`. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 3);

const examples = ['short', 'workshop', 'every-field'].map((name) =>
  readFileSync(path.join(home, 'examples', name, 'meeting.yaml'), 'utf8'),
);

/** Everything that `check` says of a file of these bytes. An exception is a bug of ours. */
async function told(content: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const files = { 'meeting.yaml': content, 'emblem.svg': '<svg/>', 'words.txt': 'คำ\n' };
  const world = memoryWorld({ files, builtin: disk.readBuiltin });
  const options = { draft: false, only: documentNames, templates: undefined, fonts: undefined, words: undefined };
  const { value, diagnostics } = await examine('meeting.yaml', options, world);
  expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics;
}

/** Each problem lies in the text, and has sentences in both languages. */
function expectSound(text: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { at } = diagnostic;
    if (at.kind === 'range' && at.file === 'meeting.yaml') {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeGreaterThanOrEqual(at.start);
      expect(at.end).toBeLessThanOrEqual(text.length);
    }
    expect(messageOf(diagnostic, 'th').what).not.toBe('');
    expect(messageOf(diagnostic, 'en').what).not.toBe('');
  }
}

const runs = { numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false } as const;
const patience = seconds * 1000 + 60_000;

describe('reading and checking never throws, and tells problems that lie in the text', () => {
  const kinds: readonly (readonly [string, fc.Arbitrary<string>])[] = [
    ['of any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['of a soup of YAML', soupOfYaml],
    ['of a damaged example', damagedText(examples)],
    ['of an example with unlikely values', unlikelyValues(examples)],
  ];
  test.each(kinds)(
    '%s',
    async (_, texts) => {
      const property = fc.asyncProperty(texts, async (text) => expectSound(text, await told(text)));
      await fc.assert(property, runs);
    },
    patience,
  );

  test(
    'of any bytes',
    async () => {
      const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await told(bytes);
      });
      await fc.assert(property, runs);
    },
    patience,
  );
});

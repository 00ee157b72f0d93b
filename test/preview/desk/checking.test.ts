import { afterEach, expect, it } from 'vitest';
import type { Answer } from '../../../src/preview/contract.ts';
import { limits } from '../../../src/read/limits.ts';
import { type OnDesk, onDesk, opened } from './on-desk.ts';

let at: OnDesk;
afterEach(() => at.end());

const codesOf = (answer: Answer) => (answer.kind === 'checked' ? answer.problems.map(({ code }) => code) : answer.kind);

it('tells what would be wrong with a text that is not saved, pages and all, and leaves file and papers alone', async () => {
  at = await onDesk({ example: 'workshop' });
  const { desk, read } = at;
  const { text } = opened(at);
  expect(await desk.answer({ kind: 'check', text })).toEqual({ kind: 'checked', problems: [] });
  const wrong = await desk.answer({ kind: 'check', text: `${text}\r\nfoo: 1\r\n` });
  expect(wrong).toMatchObject({
    problems: [
      { code: 'unknown-key', at: { inInput: true, stretch: { start: text.length + 1, end: text.length + 4 } } },
    ],
  });
  expect(codesOf(await desk.answer({ kind: 'check', text: text + '#'.repeat(limits.bytes) }))).toEqual([
    'input-too-large',
  ]);
  expect(desk.state()).toMatchObject({ round: 1, problems: [] });
  expect(read()).toBe(text);
});

it('looks only at the newest of many texts that come while it looks', async () => {
  at = await onDesk();
  const { text } = opened(at);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, key) => at.desk.answer({ kind: 'check', text: `${text}foo${key}: 1\n` })),
  );
  const [first, ...others] = answers.map((answer) =>
    answer.kind === 'checked' ? answer.problems[0]?.message.what : undefined,
  );
  expect(first).toContain('foo0');
  for (const other of others) expect(other).toContain('foo49');
});

it('tells of each fix whether `check --fix` would make it', async () => {
  at = await onDesk({ example: 'workshop' });
  const { text } = opened(at);
  const wrong = text.replace(/^subject: /m, '$&ผล  ของ  ').replace(/^kind:/m, 'kin:');
  const answer = await at.desk.answer({ kind: 'check', text: wrong });
  const told = answer.kind === 'checked' ? answer.problems.map(({ code, isSafe = false }) => [code, isSafe]) : [];
  expect(told.filter(([code]) => code === 'unknown-key' || code === 'doubled-space')).toEqual([
    ['unknown-key', false],
    ['doubled-space', true],
    ['doubled-space', true],
  ]);
});

import { expect, test } from 'vitest';
import type { DeskState } from '../../../../src/preview/contract.ts';
import { standingOf } from '../../../../src/preview/page/shell/standing.ts';
import { paper } from '../pages/papers.ts';

const current: DeskState = {
  round: 1,
  busy: false,
  input: { name: 'meeting.yaml', digest: 'x' },
  draft: false,
  readOnly: false,
  papers: [paper('checklist', 'a')],
  stale: false,
  problems: [],
};

const here = { connected: true, dirty: false };

test.each([
  ['current', current, here],
  ['unsaved', current, { ...here, dirty: true }],
  ['building', { ...current, busy: true }, here],
  ['stale', { ...current, stale: true }, { ...here, dirty: true }],
  ['none', { ...current, papers: [] }, here],
  ['building', { ...current, busy: true, stale: true }, here],
  ['lost', { ...current, busy: true, stale: true }, { ...here, connected: false }],
] as const)('the papers are said to be %s', (standing, state, page) => {
  expect(standingOf(state, page)).toBe(standing);
});

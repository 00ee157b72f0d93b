import { expect, it } from 'vitest';
import { onlyProblem } from './one-problem.ts';

it('names the class of secrecy nearest to one that is no more, and leaves the choice to a person', () => {
  const { diagnostic } = onlyProblem('to: ', 'secrecy: ลับเฉพาะ\nto: ');
  expect(diagnostic.params).toMatchObject({ value: 'ลับเฉพาะ', suggestion: 'ลับ' });
  expect(diagnostic.fix).toBeUndefined();
});

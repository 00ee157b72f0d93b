import { expect, it } from 'vitest';
import { onlyProblem } from './one-problem.ts';

it('names the class of secrecy nearest to one that is no more, and leaves the choice to a person', () => {
  for (const word of ['ลับเฉพาะ', ' ปกปิด ']) {
    const { diagnostic } = onlyProblem('to: ', `secrecy: "${word}"\nto: `);
    expect(diagnostic.params).toMatchObject({ value: word, suggestion: 'ลับ' });
    expect(diagnostic.fix).toBeUndefined();
  }
});

it('is no word of another list', () => {
  expect(onlyProblem('to: ', 'urgency: ปกปิด\nto: ').diagnostic.params).not.toHaveProperty('suggestion');
});

import { describe, expect, it } from 'vitest';
import { checked, smallest } from '../checked.ts';
import { mended, onlyProblem } from './one-problem.ts';

const enclosure = (quantity: string) => `enclosures:\n  - title: แผ่นพับ\n    quantity: ${quantity}\n    unit: แผ่น\nto: `;

describe('a count that is no plain number', () => {
  it.each([
    ['"3"', '3', 'quotes'],
    ["'12'", '12', 'quotes'],
    ['1,000', '1000', 'form'],
    ['"1,000"', '1000', 'form'],
    ['1.0', '1', 'form'],
    ['"12.00"', '12', 'form'],
    ['" 3 "', '3', 'quotes'],
    ['1e3', '1000', 'form'],
    ['0x1F', '31', 'form'],
    ['0o17', '15', 'form'],
  ])('%s is offered as %s', (written, plain, dress) => {
    const problem = onlyProblem('to: ', enclosure(written));
    expect(problem.diagnostic).toMatchObject({ code: 'number-not-plain', params: { plain, dress } });
    expect(checked(mended(problem)).value?.letter.facts.enclosures).toMatchObject([{ quantity: Number(plain) }]);
  });

  it.each([
    ['3 ชุด', '3', 'ชุด'],
    ['3ชุด', '3', 'ชุด'],
    ['๑๒ แผ่น', '12', 'แผ่น'],
  ])('%s has its unit told apart', (written, plain, unit) => {
    const problem = onlyProblem('to: ', enclosure(written));
    expect(problem.diagnostic).toMatchObject({ code: 'number-with-unit', params: { value: written, plain, unit } });
    expect(checked(mended(problem)).diagnostics).toEqual([]);
  });

  it.each(['1_000', '.5', '1.5', '1,00', 'สาม', 'ก๑', 'yes', '3 ชุด 2 แผ่น', '99999999999999999999'])(
    '%s is offered none, since nobody knows which is meant',
    (written) => {
      const { diagnostic } = onlyProblem('to: ', enclosure(written));
      expect(diagnostic.fix).toBeUndefined();
    },
  );

  it.each(['x1.0', '1.05', '1.0x', 'x1,000', '1,000x', 'x.0', '-1.0'])(
    '"%s" is no number in another dress',
    (written) => {
      expect(onlyProblem('to: ', enclosure(`"${written}"`)).diagnostic.code).toBe('wrong-type');
    },
  );

  it('of any size has its commas taken out', () => {
    expect(onlyProblem('to: ', enclosure('"12,345,678"')).diagnostic.fix?.text).toBe('12345678');
  });

  it('nought is a number, and less is offered none', () => {
    expect(onlyProblem('to: ', enclosure('0x0')).diagnostic.fix?.text).toBe('0');
    expect(onlyProblem('to: ', enclosure('-1.0')).diagnostic.fix).toBeUndefined();
  });

  it('with spaces around it has its unit told apart', () => {
    expect(onlyProblem('to: ', enclosure('" 3 ชุด "')).diagnostic.code).toBe('number-with-unit');
  });

  it('in plain digits is read as it is, zeros in front or not', () => {
    const { value } = checked(smallest.replace('to: ', enclosure('007')));
    expect(value?.letter.facts.enclosures).toMatchObject([{ quantity: 7 }]);
  });
});

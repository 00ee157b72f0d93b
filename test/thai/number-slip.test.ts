import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCIES } from '../../src/thai/data/agencies.ts';
import { numberSlip } from '../../src/thai/number-slip.ts';

describe('the slip in a number of a letter', () => {
  test.each(['พม 0201/15136', 'นร ๐๕๐๕/ว ๑๘๖', 'มท 0201.2/ว(ล) 39', 'พม 0201/', ' พม 0201/15136 '])(
    'is none in %j',
    (written) => {
      expect(numberSlip(written)).toBeUndefined();
    },
  );

  test.each([
    ['label', 'ที่ พม 0201/15136', 'พม 0201/15136'],
    ['label', 'ที่พม 0201/15136', 'พม 0201/15136'],
    ['label', 'เลขที่ : พม 0201/15136', 'พม 0201/15136'],
    ['code-points', 'พม. 0201/15136', 'พม 0201/15136'],
    ['code-points', 'พ.ม. 0201/15136', 'พม 0201/15136'],
    ['code-points', 'พม.0201/15136', 'พม 0201/15136'],
    ['lost-zero', 'พม 201/15136', 'พม 0201/15136'],
    ['lost-zero', 'พม ๒๐๑/๑๕๑๓๖', 'พม ๐๒๐๑/๑๕๑๓๖'],
    ['lost-zero', 'นร 731.2/1547', 'นร 0731.2/1547'],
    ['space', 'พม 0201/ 15136', 'พม 0201/15136'],
    ['space', 'พม 0201 / 15136', 'พม 0201/15136'],
    ['space', 'พม0201/15136', 'พม 0201/15136'],
    ['space', 'พม  0201/15136', 'พม 0201/15136'],
    ['space', 'นร 0505/ ว 186', 'นร 0505/ว 186'],
    ['space', ' พม 0201 /15136 ', 'พม 0201/15136'],
  ])('is the %s of %s', (fault, written, suggestion) => {
    expect(numberSlip(written)).toEqual({ fault, suggestion });
  });

  test.each([
    ['ที่ พ.ม. 201/ 15136', 'label', 'พม 0201/15136'],
    ['พม.201 / 15136', 'code-points', 'พม 0201/15136'],
    ['พม201/15136', 'lost-zero', 'พม 0201/15136'],
  ])('%s has several: they are mended together, the first is named', (written, fault, suggestion) => {
    expect(numberSlip(written)).toEqual({ fault, suggestion });
  });

  test.each([
    '',
    'ที่',
    '15136',
    'พม 0201',
    'PM 0201/15136',
    'พม 20/15136',
    'พม 02011/15136',
    'ที่ พม/15136',
    'พม 0201/15136ก',
  ])('%j keeps to no form that can be told', (written) => {
    expect(numberSlip(written)).toEqual({ fault: 'form' });
  });

  test('what is suggested has no slip, and a lost zero comes back', () => {
    const code = fc.constantFrom(...AGENCIES.map((agency) => agency.code));
    const unit = fc.stringMatching(/^0\d{3}$/);
    const label = fc.constantFrom('', 'ที่ ', 'เลขที่');
    const point = fc.constantFrom('', '.');
    const space = fc.constantFrom('', ' ', '  ');
    fc.assert(
      fc.property(label, code, point, space, unit, fc.boolean(), space, fc.nat(99_999), (...parts) => {
        const [ahead, letters, stop, after, whole, zeroLost, atStroke, running] = parts;
        const written = `${ahead}${letters}${stop}${after}${zeroLost ? whole.slice(1) : whole}${atStroke}/${atStroke}${running}`;
        const right = `${letters} ${whole}/${running}`;
        const slip = numberSlip(written);
        expect(slip === undefined ? written : slip.fault !== 'form' && slip.suggestion).toBe(right);
      }),
    );
  });
});

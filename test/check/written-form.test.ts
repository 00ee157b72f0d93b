import { expect, it } from 'vitest';
import { checked, smallest } from './checked.ts';

it('keeps texts as they were written, whatever YAML takes them for', () => {
  const meeting = 'meeting: { name: การประชุม, session: 003, time: 09.30, from: 2550-04-03, venue: yes }';
  const { value, diagnostics } = checked(smallest.replace('to: ', `${meeting}\nto: `));
  expect(diagnostics).toEqual([]);
  expect(value?.letter.facts.meeting).toMatchObject({ session: '003', time: '09.30', venue: 'yes' });
});

it('keeps amounts of money as written', () => {
  const money = 'money: [{ label: ก, baht: 0.50 }, { label: ข, baht: 12345678901234.25 }, { label: ค, baht: "1,000" }]';
  const { value } = checked(smallest.replace('to: ', `${money}\nto: `));
  expect(value?.memo.facts.money?.map(({ baht }) => baht)).toEqual(['0.50', '12345678901234.25', '1,000']);
});

it('reads a count as a number', () => {
  const { value } = checked(smallest.replace('to: ', 'enclosures: [{ title: ก, quantity: 12, unit: ชุด }]\nto: '));
  expect(value?.letter.facts.enclosures).toMatchObject([{ quantity: 12 }]);
});

it('gives maps through which nothing but the input can be reached', () => {
  const { value } = checked(smallest);
  expect(Object.getPrototypeOf(value?.letter.facts.signatory)).toBeNull();
  expect(Object.getPrototypeOf(value?.letter.facts)).toBeNull();
});

it.each(['toString', 'hasOwnProperty', 'valueOf'])('takes %s for a key like any other that it does not know', (key) => {
  const { diagnostics } = checked(smallest.replace('to: ', `${key}: x\nto: `));
  expect(diagnostics).toMatchObject([{ code: 'unknown-key', params: { key } }]);
});

it.each(['1e3', '0x1F', '0o17', '1_000', '.5', '1.10', '0201', '+66', '1.0', 'true', 'yes', '2569', '.inf'])(
  'loses nothing of a text that YAML would take for something else: %s',
  (written) => {
    const text = smallest
      .replace('to: เลขาธิการคณะรัฐมนตรี', `to: ${written}`)
      .replace('phone: 0 2659 6442', `phone: [${written}], fax: ${written}, office: ${written}`);
    const { facts } = checked(text).value?.letter ?? {};
    expect([facts?.to, facts?.contact.phone, facts?.contact.fax, facts?.contact.office]).toEqual([
      written,
      [written],
      written,
      [written],
    ]);
  },
);

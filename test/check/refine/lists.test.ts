import { describe, expect, it } from 'vitest';
import { checked, smallest } from '../checked.ts';
import { mended, onlyProblem } from './one-problem.ts';

describe('a list or a map around one value', () => {
  it.each([
    ['to: เลขาธิการคณะรัฐมนตรี', 'to: [เลขาธิการคณะรัฐมนตรี]'],
    ['to: เลขาธิการคณะรัฐมนตรี', 'to:\n  - เลขาธิการคณะรัฐมนตรี\n'],
    ['to: เลขาธิการคณะรัฐมนตรี', 'to: { name: เลขาธิการคณะรัฐมนตรี }'],
    ['name: นางกานดา วัชราภัย', 'name: [นางกานดา วัชราภัย]'],
  ])('%s is offered for %j', (_, wrong) => {
    const problem = onlyProblem(_, wrong);
    expect(problem.diagnostic.code).toBe('wrong-type');
    expect(checked(mended(problem)).value?.letter.facts).toEqual(checked(smallest).value?.letter.facts);
  });

  it('is taken off a count', () => {
    const problem = onlyProblem('to: ', 'enclosures: [{ title: ก, quantity: [2], unit: ชุด }]\nto: ');
    expect(mended(problem)).toContain('quantity: 2,');
  });

  it.each([
    ['two values', 'to: [เลขาธิการ, คณะรัฐมนตรี]'],
    ['no value', 'to: []'],
    ['nothing', 'to: [null]'],
    ['another list', 'to: [[เลขาธิการ]]'],
    ['a group of keys', 'to: { name: ก, position: ข }'],
  ])('that has %s is offered nothing', (_, wrong) => {
    expect(onlyProblem('to: เลขาธิการคณะรัฐมนตรี', wrong).diagnostic.fix).toBeUndefined();
  });

  it('stays where a group of keys is wanted', () => {
    const ministry = 'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }';
    expect(onlyProblem(ministry, 'ministry: [กระทรวง]').diagnostic.fix).toBeUndefined();
  });

  it('is taken off with the spaces and line ends around the value, and a number stays one', () => {
    expect(mended(onlyProblem('to: เลขาธิการคณะรัฐมนตรี', 'to: [" เลขาธิการ\\n"]'))).toContain('to: เลขาธิการ\n');
    const problem = onlyProblem('to: ', 'enclosures: [{ title: ก, quantity: [-5], unit: ชุด }]\nto: ');
    expect(mended(problem)).toContain('quantity: -5,');
  });

  it('keeps what YAML would read otherwise in quotation marks', () => {
    const problem = onlyProblem('subject: ผลการประชุมด้านสวัสดิการ', 'subject: ["ผลการประชุม: ด้าน #1, [ร่าง]"]');
    expect(checked(mended(problem)).value?.letter.facts.subject).toBe('ผลการประชุม: ด้าน #1, [ร่าง]');
  });
});

describe('a text where a list is wanted', () => {
  it.each(['สำนักงบประมาณ', '"สำนัก: งบประมาณ"', 'null ก', '"3"'])('%s becomes its only item', (text) => {
    const problem = onlyProblem('to: ', `copies_to: ${text}\nto: `);
    const { value } = checked(mended(problem));
    expect(value?.letter.facts.copies_to).toEqual([text.replaceAll('"', '')]);
  });

  it('becomes one without the spaces and line ends around it', () => {
    const problem = onlyProblem('to: ', 'copies_to: " สำนักงบประมาณ\\n"\nto: ');
    expect(problem.diagnostic.code).toBe('wrong-type');
    expect(mended(problem)).toContain('copies_to: [สำนักงบประมาณ]\n');
  });

  it.each(['copies_to:', 'copies_to: { a: ก, b: ข }'])('is not %s', (entry) => {
    const { diagnostic } = onlyProblem('to: ', `${entry}\nto: `);
    expect([diagnostic.code, diagnostic.fix]).toEqual(['wrong-type', undefined]);
  });

  it('is offered nothing where commas may part several', () => {
    const { diagnostic } = onlyProblem('to: ', 'copies_to: กระทรวงมหาดไทย, สำนักงบประมาณ\nto: ');
    expect([diagnostic.code, diagnostic.fix]).toEqual(['wrong-type', undefined]);
  });

  it('of several lines has an item on each', () => {
    const problem = onlyProblem('to: ', 'copies_to: |\n  กระทรวงมหาดไทย\n\n  สำนักงบประมาณ (สงป.)\nto: ');
    expect(problem.diagnostic).toMatchObject({ code: 'lines-not-listed', params: { lines: 2 } });
    const { value } = checked(mended(problem));
    expect(value?.letter.facts.copies_to).toEqual(['กระทรวงมหาดไทย', 'สำนักงบประมาณ (สงป.)']);
  });

  it('is no list of maps', () => {
    expect(onlyProblem('to: ', 'references: หนังสือที่อ้างถึง\nto: ').diagnostic.fix).toBeUndefined();
  });
});

describe('lines where one text or a list may stand', () => {
  it('are told, since they would be printed behind each other', () => {
    const problem = onlyProblem('position: ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา }', 'position: "ผู้ประสานงาน\\nกระทรวง, กอง" }');
    expect(problem.diagnostic).toMatchObject({ code: 'lines-not-listed', params: { lines: 2 } });
    expect(checked(mended(problem)).value?.checklist.facts.coordinator.position).toEqual([
      'ผู้ประสานงาน',
      'กระทรวง, กอง',
    ]);
  });

  it('are told of an address with dashes typed in it', () => {
    const problem = onlyProblem(
      'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }',
      'ministry:\n  name: กระทรวง\n  address: |\n    - ถนนกรุงเกษม\n    - กรุงเทพฯ 10100\n',
    );
    expect(checked(mended(problem)).value?.letter.facts.ministry.address).toEqual(['ถนนกรุงเกษม', 'กรุงเทพฯ 10100']);
  });

  it('are no lines where a text goes on in the file alone', () => {
    const text = smallest.replace('position: ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา }', 'position: ผู้ประสานงาน\n    คณะรัฐมนตรี }');
    expect(checked(text).diagnostics).toEqual([]);
    expect(checked(smallest.replace('to: ', 'words: |\n  words.txt\nto: ')).diagnostics).toEqual([]);
  });
});

describe('a text where a group of keys is wanted', () => {
  it('is the only key’s that the group needs', () => {
    const problem = onlyProblem(
      'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }',
      'ministry: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
    );
    expect(mended(problem)).toBe(smallest);
  });

  it('is put there without the spaces around it', () => {
    const ministry = 'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }';
    expect(mended(onlyProblem(ministry, 'ministry: " กระทรวง "'))).toContain('ministry: { name: กระทรวง }\n');
  });

  it.each(['ministry:', 'ministry: [กระทรวง, กรม]'])('is not %s', (entry) => {
    const ministry = 'ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }';
    expect(onlyProblem(ministry, entry).diagnostic.fix).toBeUndefined();
  });

  it('is offered nothing where the group needs no key', () => {
    expect(onlyProblem('to: ', 'memo: ข้อความ\nto: ').diagnostic.fix).toBeUndefined();
  });

  it('is offered nothing where the group needs more', () => {
    expect(onlyProblem('to: ', 'meeting: การประชุม\nto: ').diagnostic.fix).toBeUndefined();
  });
});

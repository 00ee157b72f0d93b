import { describe, expect, it } from 'vitest';
import { conform } from '../../../src/check/conform.ts';
import { readText } from '../../../src/read/index.ts';
import { mended, onlyProblem } from './one-problem.ts';

describe('another word for one of a list', () => {
  it.each([
    ['yes', 'agree'],
    ['true', 'agree'],
    ['ใช่', 'agree'],
    ['เห็นด้วย', 'agree'],
    ['No', 'disagree'],
    ['off', 'disagree'],
    ['ไม่เห็นด้วย', 'disagree'],
    ['ยังไม่มีความเห็น', 'none'],
  ])('%s is %s among opinions', (written, meant) => {
    const problem = onlyProblem(
      '  resolutions',
      `  agencies: [{ name: ก, opinion: ${written}, note: ข }]\n  resolutions`,
    );
    expect(problem.diagnostic).toMatchObject({ code: 'not-in-list', params: { value: written, suggestion: meant } });
    expect(mended(problem)).toContain(`opinion: ${meant},`);
  });

  it.each([
    ['กฎหมาย', 'law'],
    ['ระเบียบ', 'regulation'],
    ['" ระเบียบ "', 'regulation'],
    ['มติคณะรัฐมนตรี', 'resolution'],
    ['มติ  ครม.', 'resolution'],
    ['อื่น ๆ', 'other'],
    ['อื่นๆ', 'other'],
  ])('%s is the basis %s', (written, meant) => {
    expect(mended(onlyProblem('basis: other', `basis: ${written}`))).toContain(`basis: ${meant},`);
  });

  it.each([
    ['เจ้าภาพ', 'host'],
    ['เป็นผู้จัด', 'host'],
    ['เข้าร่วม', 'participant'],
    ['ผู้เข้าร่วมประชุม', 'participant'],
  ])('%s is the part %s in a meeting', (written, meant) => {
    const meeting = `meeting: { name: การประชุม, from: 2550-04-03, part: ${written} }\nto: `;
    expect(mended(onlyProblem('to: ', meeting))).toContain(`part: ${meant} }`);
  });

  it('เพื่อทราบ is the kind information', () => {
    expect(mended(onlyProblem('kind: information', 'kind: เพื่อทราบ'))).toMatch(/^kind: information\n/);
  });

  it('a word that means none of them is offered nothing', () => {
    const { diagnostic } = onlyProblem('kind: information', 'kind: เพื่อพิจารณา');
    expect([diagnostic.code, diagnostic.fix]).toEqual(['not-in-list', undefined]);
  });
});

describe('a word of an ordinary matter', () => {
  it.each([
    ['urgency', 'ปกติ'],
    ['urgency', 'no'],
    ['secrecy', 'ไม่ลับ'],
    ['secrecy', 'None'],
    ['secrecy', ' ไม่ลับ '],
  ])('%s: %s is told as a key to leave out, not as the nearest class', (key, value) => {
    const { diagnostic } = onlyProblem('to: ', `${key}: "${value}"\nto: `);
    expect(diagnostic).toMatchObject({ code: 'key-to-leave-out', params: { key, value } });
    expect(diagnostic.fix).toBeUndefined();
  });

  it('is a word, and no list of them', () => {
    expect(mended(onlyProblem('to: ', 'urgency: [ด่วน]\nto: '))).toContain('urgency: ด่วน\n');
  });

  it('is one of its own key only', () => {
    const { diagnostic } = onlyProblem('to: ', 'urgency: ไม่ลับ\nto: ');
    expect(diagnostic.code).toBe('not-in-list');
  });
});

describe('a switch', () => {
  const found = (word: string) => {
    const rows = `[{ split: ${word}, cells: [{ blocks: [] }, { blocks: [] }] }]`;
    const table = `{ block: table, rules: all, caption: ก, sections: [{ columns: [30, rest], rows: ${rows} }] }`;
    const text = `document: checklist\ntitle: ก\nblocks: [${table}]\n`;
    const { value } = readText({ name: 't.yaml', text });
    if (!value) throw new Error('the text of this test must be sound');
    return conform('template', value.tree).diagnostics;
  };

  it.each([['true'], ['false']])('that is %s is one', (word) => {
    expect(found(word)).toEqual([]);
  });

  it('of another word is told once', () => {
    expect(found('yes').map(({ code, fix }) => [code, fix?.text])).toEqual([['wrong-type', 'true']]);
    for (const word of ['บางที', '[yes]'])
      expect(found(word).map(({ code, fix }) => [code, fix])).toEqual([['wrong-type', undefined]]);
  });

  it.each([
    ['yes', 'true'],
    ['"true"', 'true'],
    ['ไม่ใช่', 'false'],
    ['Off', 'false'],
    ['" on "', 'true'],
  ])('%s is %s', (written, meant) => {
    expect(found(written)[0]?.fix?.text).toBe(meant);
  });
});

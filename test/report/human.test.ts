import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { human } from '../../src/report/human.ts';
import { ordered } from '../../src/report/order.ts';
import { short } from '../../src/report/short.ts';

const text = 'subjct: เรื่อง\nto: ใคร\ndate: 31 เมษายน 2569\n';
const sources = new Map([['meeting.yaml', { name: 'meeting.yaml', text }]]);
const range = (part: string) =>
  ({ kind: 'range', file: 'meeting.yaml', start: text.indexOf(part), end: text.indexOf(part) + part.length }) as const;

const date: Diagnostic = {
  code: 'date-impossible',
  severity: 'error',
  at: range('31 เมษายน 2569'),
  params: { value: '31 เมษายน 2569', fault: { kind: 'day', month: 'เมษายน', days: 30 } },
};
const key: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  at: range('subjct'),
  params: { key: 'subjct', suggestion: 'subject' },
  fix: { range: range('subjct'), text: 'subject' },
};
const order: Diagnostic = {
  code: 'list-numbers-out-of-order',
  severity: 'warning',
  at: range('ใคร'),
  params: { written: '3', printed: '2' },
};
const missing: Diagnostic = {
  code: 'input-missing',
  severity: 'error',
  at: { kind: 'file', file: 'a.yaml' },
  params: { path: 'a.yaml' },
};
const shared: Diagnostic = {
  code: 'output-changed',
  severity: 'error',
  at: { kind: 'command' },
  params: { path: 'packets', files: ['a.docx'] },
};

const plain = { lang: 'en', colour: false, width: 80, most: 50 } as const;

describe('the order of problems', () => {
  it('is by file, place, severity and code, whatever order they were found in', () => {
    const sorted = [shared, missing, key, order, date];
    expect(ordered([date, missing, order, shared, key])).toEqual(sorted);
    expect(ordered([...sorted].reverse())).toEqual(sorted);
  });

  it('tells the same problem at the same place once', () => {
    expect(ordered([date, { ...date }, { ...date, params: { ...date.params, value: 'other' } }])).toHaveLength(2);
  });
});

describe('the report for a person', () => {
  it('shows place, sentence, frame and fix, and counts at the end', () => {
    const report = human([date, key, order], sources, plain);
    expect(report).toContain('meeting.yaml:1:1\nerror: ');
    expect(report).toContain('1 | subjct: เรื่อง\n  | ^^^^^^\nfix: write “subject”');
    expect(report).toContain('meeting.yaml:2:5\nwarning: ');
    expect(report).toContain('3 | date: 31 เมษายน 2569\n  |       ^^^^^^^^^^^^^^');
    expect(report.endsWith('\n\n2 errors, 1 warning\n')).toBe(true);
  });

  it('speaks Thai', () => {
    const report = human([date], sources, { ...plain, lang: 'th' });
    expect(report).toMatch(/^meeting\.yaml:3:7\nข้อผิดพลาด: /);
    expect(report.endsWith('\n\nพบข้อผิดพลาด 1 แห่ง\n')).toBe(true);
  });

  it('says once what to write: the exact text where it can be seen, else what to do', () => {
    const fixOf = (text: string) => {
      const report = human([{ ...order, fix: { range: range('ใคร'), text } }], sources, plain);
      return report.match(/^fix: .*$/gm);
    };
    expect(fixOf('ใด')).toEqual(['fix: write “ใด”']);
    const words = fixOf(' ');
    expect(words).toEqual([expect.stringMatching(/^fix: (?!write “)\S/)]);
    for (const unseen of ['', '\u200b', 'ก ', '\u0e31', 'ก\n']) expect(fixOf(unseen)).toEqual(words);
  });

  it('counts what it shows no more of, and remarks as well', () => {
    const remark = { ...order, severity: 'info' } as const;
    const report = human([date, key, order, { ...remark, at: range('to') }], sources, { ...plain, most: 1 });
    expect(report.match(/\[[a-z-]+\]/g)).toEqual(['[unknown-key]']);
    expect(report.endsWith('\n\nand 3 more\n\n2 errors, 1 warning, 1 note\n')).toBe(true);
    expect(human([remark], sources, { ...plain, lang: 'th' })).toMatch(/\n\nพบข้อสังเกต 1 แห่ง\n$/);
  });

  it('does without a frame where the text is not at hand, and without a place for the command line', () => {
    expect(human([date], new Map(), plain)).toMatch(/^meeting\.yaml\nerror: [^|]*$/);
    expect(human([shared], sources, plain)).toMatch(/^error: .*\[output-changed\]/);
  });

  it('is the same words with colour as without', () => {
    const coloured = human([date, order], sources, { ...plain, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control sequences
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(human([date, order], sources, plain));
    expect(coloured).toContain('\u001b[31m^^^^');
  });
});

describe('the short report', () => {
  it('is one line for each problem, as tools read them', () => {
    const lines = short([date, order, missing, shared], sources, plain).split('\n');
    expect(lines[0]).toMatch(/^error output-changed ./);
    expect(lines[1]).toMatch(/^a\.yaml: error input-missing ./);
    expect(lines[2]).toMatch(/^meeting\.yaml:2:5: warning list-numbers-out-of-order ./);
    expect(lines[3]).toMatch(/^meeting\.yaml:3:7: error date-impossible ./);
    expect(lines).toHaveLength(5);
  });
});

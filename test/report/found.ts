import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ReportOptions } from '../../src/report/format.ts';

/** An input with a character outside the Basic Multilingual Plane, a line end of two characters, and one problem after another. */
export const text = 'subjct: 😀 เรื่อง, ๑%: ผล\r\nto: ใคร\nnumber: "กค  1"\n';
export const sources = new Map([['in/meeting.yaml', { name: 'in/meeting.yaml', text }]]);

const range = (part: string) => {
  const start = text.indexOf(part);
  return { file: 'in/meeting.yaml', start, end: start + part.length };
};
const at = (part: string) => ({ kind: 'range', ...range(part) }) as const;

export const key: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  at: at('subjct'),
  params: { key: 'subjct', suggestion: 'subject' },
  fix: { range: range('subjct'), text: 'subject' },
};
/** Behind the wide character: its column depends on what is counted. */
export const value: Diagnostic = {
  code: 'not-in-list',
  severity: 'warning',
  at: at('ผล'),
  params: { value: 'ก%\r\nข', allowed: ['ค:ง,จ'] },
  related: [at('ใคร')],
  document: 'cover-letter',
};
export const space: Diagnostic = {
  code: 'doubled-space',
  severity: 'info',
  at: at('  '),
  params: {},
  fix: { range: range('  '), text: ' ' },
};
export const missing: Diagnostic = {
  code: 'input-missing',
  severity: 'error',
  at: { kind: 'file', file: 'ไม่มี, จริง.yaml' },
  params: { path: 'ไม่มี, จริง.yaml' },
};
export const ofCommand: Diagnostic = {
  code: 'pattern-matches-nothing',
  severity: 'error',
  at: { kind: 'command' },
  params: { pattern: '*.yml' },
};

export const all = [key, value, space, missing, ofCommand];

export const options: ReportOptions = {
  lang: 'th',
  colour: false,
  width: 80,
  most: 50,
  strict: false,
  inputs: ['in/meeting.yaml', 'in/สะอาด.yaml'],
  root: '/office',
  version: '1.2.3',
  page: (code) => (code === 'doubled-space' ? '# doubled-space: วรรคเกิน\n\nเว้นวรรคเดียว\n' : undefined),
};

import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { key, missing, ofCommand, options, sources, space, value } from './found.ts';

const line = (...problems: Parameters<typeof github>[0]) => github(problems, sources, options).split('\n')[0];

describe('a workflow command', () => {
  it('names the file, the place in code points and the code, by severity', () => {
    expect(line(key)).toMatch(
      /^::error file=in\/meeting\.yaml,line=1,endLine=1,col=1,endColumn=7,title=unknown-key::./,
    );
    expect(line(value)).toMatch(/^::warning file=in\/meeting\.yaml,line=1,endLine=1,col=23,endColumn=25,title=/);
    expect(line(space)).toMatch(/^::notice file=/);
  });

  it('has % and line ends of the message escaped, and colons and commas left as they are', () => {
    const told = { ...value, code: 'not-in-list', params: { value: 'ก%', allowed: ['ค:ง,จ'] } } as const;
    expect(line(told)).toMatch(/ก%25.*ค:ง,จ/);
    expect(line(told)).toContain('%0A');
    expect(github([told], sources, options).split('\n')).toHaveLength(2);
  });

  it('has %, colons, commas and line ends of the path escaped', () => {
    const file = 'ก:ข,ค%\r\nง.yaml';
    expect(line({ ...missing, at: { kind: 'file', file } })).toMatch(
      /^::error file=ก%3Aข%2Cค%25%0D%0Aง\.yaml,title=input-missing::/,
    );
  });

  it('gives no columns of a stretch over several lines', () => {
    const many = { ...key, at: { kind: 'range', file: 'in/meeting.yaml', start: 0, end: 40 } } as const;
    expect(line(many)).toMatch(/^::error file=in\/meeting\.yaml,line=1,endLine=3,title=/);
  });

  it('has no file where the command line is at fault', () => {
    expect(line(ofCommand)).toMatch(/^::error title=pattern-matches-nothing::./);
  });

  it('names files from the root, however they were given', () => {
    const file = '/office/in/meeting.yaml';
    expect(line({ ...missing, at: { kind: 'file', file } })).toContain('file=in/meeting.yaml,');
  });
});

import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/report/format.ts';
import { formats } from '../../src/report/formats.ts';
import { all, options, sources } from './found.ts';

describe.each(formatNames)('the format %s', (name) => {
  const write = formats[name];

  it('gives the same bytes whatever order the problems were found in', () => {
    const report = write(all, sources, options);
    expect(write([...all].reverse(), sources, options)).toBe(report);
    expect(write([...all, ...all], sources, options)).toBe(report);
  });

  it('speaks both languages, and tells every problem in each', () => {
    const [thai, english] = (['th', 'en'] as const).map((lang) => write(all, sources, { ...options, lang }));
    expect(thai).not.toBe(english);
    for (const { code } of all) for (const report of [thai, english]) expect(report).toContain(code);
  });

  it('does without the texts of the files', () => {
    expect(write(all, new Map(), options)).toContain('in/meeting.yaml');
  });

  it('is whole lines', () => {
    expect(write(all, sources, options)).toMatch(/[^\n]\n$/);
  });
});

it.each(['json', 'github', 'gitlab', 'sarif', 'junit', 'short'] as const)(
  'is quick to write %s of a long line full of problems',
  (name) => {
    const text = `body: ${'ก  😀'.repeat(20_000)}`;
    const many = Array.from(text.matchAll(/ {2}/g), ({ index }) => ({
      code: 'doubled-space' as const,
      severity: 'warning' as const,
      at: { kind: 'range' as const, file: 'a.yaml', start: index, end: index + 2 },
      params: {},
    }));
    const start = performance.now();
    const report = formats[name](many, new Map([['a.yaml', { name: 'a.yaml', text }]]), options);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(report.split('doubled-space').length).toBeGreaterThan(20_000);
  },
);

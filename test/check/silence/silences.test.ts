import { describe, expect, test } from 'vitest';
import { silencesOf } from '../../../src/check/silence/silences.ts';
import { readText } from '../../../src/read/index.ts';
import { told } from '../checked.ts';

function silences(text: string) {
  const { value } = readText({ name: 'meeting.yaml', text });
  if (!value) throw new Error('not sound YAML');
  return silencesOf(value.comments, text, value.tree);
}

const above = (comment: string) => silences(`subject: ก\n${comment}\nbody: ข\n`);

describe('a rule is silenced by', () => {
  test.each([
    '# cabsub-allow doubled-space: ชื่อเดิมพิมพ์ไว้เช่นนี้',
    '#cabsub-allow doubled-space: ชื่อเดิม',
    '# cabsub-allow: doubled-space: ชื่อเดิม',
    '# cabsub-allow doubled-space ชื่อเดิม',
    '# cabsub-allow doubled-space : ชื่อเดิม',
    '# cabsub-allow doubled-space：ชื่อเดิม',
    '# cabsub-allow doubled-space - ชื่อเดิม',
    '# cabsub-allow doubled-space – ชื่อเดิม',
    '# cabsub-allow doubled-space—ชื่อเดิม',
    '#\tcabsub-allow\tdoubled-space:\tชื่อเดิม',
    '# Cabsub-Allow doubled-space: as it was',
    '  # cabsub-allow doubled-space: ชื่อเดิม',
  ])('%s', (comment) => {
    const { value, diagnostics } = above(comment);
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ rule, covers }) => [rule, covers?.start])).toEqual([
      ['doubled-space', `subject: ก\n${comment}\n`.length],
    ]);
  });
});

describe('a comment that is no silence', () => {
  test.each(['# ผู้ตรวจ cabsub-allow doubled-space: ก', '# cabsub', '# cabsub-allowed: ก', '# หมายเหตุ'])(
    '%s',
    (comment) => {
      expect(above(comment)).toEqual({ value: [], diagnostics: [] });
    },
  );

  test('is a line of a text that looks like one', () => {
    expect(silences('body: |\n  หนึ่ง\n  # cabsub-allow doubled-space: ชื่อเดิม\n').value).toEqual([]);
  });
});

describe('a silence without a reason', () => {
  test.each(['', ':', ' :  ', ' -', ': …', ' —', ': 12'])('has only “%s” behind the rule', (rest) => {
    const { value, diagnostics } = above(`# cabsub-allow doubled-space${rest}`);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'silence-without-reason', severity: 'warning', params: { rule: 'doubled-space' } },
    ]);
  });

  test('is told at the comment', () => {
    const text = 'subject: ก # cabsub-allow doubled-space\n';
    expect(silences(text).diagnostics.map((each) => told(text, each))).toEqual(['silence-without-reason 1:12']);
  });
});

describe('a silence of what is no rule', () => {
  test('names the rule that is near, and has the edit that puts it there', () => {
    const text = '# cabsub-allow doubled-spaces: ชื่อเดิม\nbody: ข\n';
    const [problem] = silences(text).diagnostics;
    expect(problem).toMatchObject({
      code: 'silence-unknown',
      severity: 'warning',
      params: { rule: 'doubled-spaces', suggestion: 'doubled-space' },
      fix: { text: 'doubled-space' },
    });
    const { start, end } = problem?.fix?.range ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('doubled-spaces');
  });

  test('names none where none is near', () => {
    expect(above('# cabsub-allow กฎใดก็ได้: ชื่อเดิม').diagnostics).toMatchObject([
      { code: 'silence-unknown', params: { rule: 'กฎใดก็ได้' } },
    ]);
  });

  test('is told of a mistake that keeps papers from being made, which no comment can allow', () => {
    expect(above('# cabsub-allow missing-key: ไม่มีข้อมูล').diagnostics).toMatchObject([
      { code: 'silence-unknown', params: { rule: 'missing-key' } },
    ]);
  });

  test('is told where no rule is named at all', () => {
    expect(above('# cabsub-allow').diagnostics).toMatchObject([{ code: 'silence-unknown', params: { rule: '' } }]);
  });
});

describe('a file full of comments', () => {
  test('that silence is gone through once, not once for each', () => {
    const text = `# cabsub-allow doubled-space: ${'ก'.repeat(30)}\n- ก\n`.repeat(8_000);
    const { value } = readText({ name: 'meeting.yaml', text });
    if (!value) throw new Error('not sound YAML');
    const before = performance.now();
    expect(silencesOf(value.comments, text, value.tree).value).toHaveLength(8_000);
    expect(performance.now() - before).toBeLessThan(1_500);
  });

  test('that silence no rule has as many problems as anyone mends', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `# cabsub-allow doubled-spac${index}: ก\n`);
    expect(silences(`${lines.join('')}a: 1\n`).diagnostics).toHaveLength(100);
  });

  test('with long runs of spaces and colons holds no pattern up', () => {
    const before = performance.now();
    silences(`# cabsub-allow${' '.repeat(300_000)}\u2028${':'.repeat(300_000)}\u2028\na: 1\n`);
    silences(`#${' '.repeat(600_000)}x\na: 1\n`);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

test('a comment may speak of a silence without being one', () => {
  expect(above('# ดู # cabsub-allow doubled-space: ชื่อเดิม')).toEqual({ value: [], diagnostics: [] });
});

test('where no rule is near, there is no fix and no suggestion', () => {
  const [problem] = above('# cabsub-allow กฎใดก็ได้: ชื่อเดิม').diagnostics;
  expect(problem?.params).toEqual({ rule: 'กฎใดก็ได้' });
  expect(problem).not.toHaveProperty('fix');
});

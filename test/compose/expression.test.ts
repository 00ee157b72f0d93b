import { describe, expect, it } from 'vitest';
import { conditionText, createExpressions } from '../../src/compose/expression.ts';
import { itemScopes, rootScope } from '../../src/compose/scope.ts';

const expressions = createExpressions();
const facts = { subject: 'ผลการประชุม', date: '2550-04-17', references: [{ from: 'สำนักงบประมาณ' }], empty: '' };
const evaluate = (text: string, scope = rootScope(facts)) => expressions.evaluate(text, scope).text;

describe('a template text', () => {
  it('is filled in with facts, filters and conditions', () => {
    expect(evaluate('เรื่อง {{ subject }} ลงวันที่ {{ date | long_date }}')).toBe('เรื่อง ผลการประชุม ลงวันที่ 17 เมษายน 2550');
    expect(evaluate("{% if references.size == 1 %}หนึ่ง{% else %}หลาย{% endif %}{{ none | default: ' ฉบับ' }}")).toBe(
      'หนึ่ง ฉบับ',
    );
  });

  it('tells which facts it used, through the names that repetitions bind', () => {
    const [scope] = itemScopes(rootScope(facts), 'reference', facts.references, '/references');
    if (!scope) throw new Error('the list has an item');
    expect(expressions.evaluate('{{ reference.from }} {{ subject }}', scope).pointers()).toEqual([
      '/references/0/from',
      '/subject',
    ]);
  });

  it('never takes a fact for an expression', () => {
    const scope = rootScope({ subject: '{{ date }} {% if %}' });
    expect(evaluate('{{ subject }}', scope)).toBe('{{ date }} {% if %}');
  });

  it('reaches own properties alone', () => {
    for (const path of ['subject.constructor', 'constructor', '__proto__', 'references.constructor'])
      expect(evaluate(`{{ ${path} }}`), path).toBe('');
  });
});

describe('what a template may not say', () => {
  it.each([
    '{% for item in references %}x{% endfor %}',
    '{% include "other" %}',
    '{% render "other" %}',
    '{% layout "other" %}',
    '{% assign x = 1 %}',
    '{% capture x %}{% endcapture %}',
    '{% raw %}x',
    '{{ subject',
    '{% if subject %}x',
  ])('%s is a problem', (text) => {
    expect(expressions.problem(text)?.detail).toBeTypeOf('string');
  });

  it('an unknown filter is a problem before anything is filled in', () => {
    expect(expressions.problem('{{ subject | upcase }}')?.detail).toBe('undefined filter: upcase');
    expect(expressions.problem('{{ subject | default: "x" }}')).toBeUndefined();
  });
});

describe('a condition', () => {
  const holds = (condition: string, scope = rootScope(facts)) => expressions.holds(condition, scope);

  it('holds for what is there and not empty', () => {
    expect(holds('references.size > 0')).toBe(true);
    expect(holds('subject')).toBe(true);
    expect(holds('empty')).toBe(false);
    expect(holds('missing')).toBe(false);
    expect(holds('missing | none')).toBe(true);
    expect(holds('references | none')).toBe(false);
  });

  it('cannot leave its tag', () => {
    expect(expressions.problem(conditionText('true %}{% for x in y'))?.detail).toBeTypeOf('string');
  });
});

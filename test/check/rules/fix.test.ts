import { describe, expect, test } from 'vitest';
import { scriptRules } from '../../../src/check/rules/script/index.ts';
import type { Code } from '../../../src/model/diagnostic.ts';
import { broken, edited, problems } from './broken.ts';

const ofScript: ReadonlySet<Code> = new Set(scriptRules.map(({ code }) => code));

/** Each writing of the body, with the same mistakes in it, as YAML has it; and the text with all fixes made. */
const writings = {
  plain: ['body: ต่างๆ ( ก ) ท\u0E4Dา', 'body: ต่าง ๆ (ก) ทำ'],
  'plain on two lines': ['body: หนึ่ง\n  ต่างๆ ( ก )\n  ท\u0E4Dา', 'body: หนึ่ง\n  ต่าง ๆ (ก)\n  ทำ'],
  'in double quotes': ['body: "ต่างๆ ( ก ) ท\u0E4Dา"', 'body: "ต่าง ๆ (ก) ทำ"'],
  'in single quotes': ["body: 'ต่างๆ '' ( ก ) ท\u0E4Dา'", "body: 'ต่าง ๆ '' (ก) ทำ'"],
  'a block': ['body: |\n  1. ต่างๆ\n     - ( ก ) ท\u0E4Dา', 'body: |\n  1. ต่าง ๆ\n     - (ก) ทำ'],
  'a folded block': ['body: >\n  ต่างๆ\n  ( ก )\n  ท\u0E4Dา', 'body: >\n  ต่าง ๆ\n  (ก)\n  ทำ'],
} as const;

describe('fixes lie where the mistakes are written:', () => {
  test.each(Object.entries(writings))('%s', async (_, [wrong, right]) => {
    expect(await fixed(edited([/^body: .*$/m, wrong]))).toBe(edited([/^body: .*$/m, right]));
  });
});

test('where an escape stands for the mistake, or the end of a folded line, there is no fix', async () => {
  const escaped = edited([/^body: .*$/m, 'body: "จัดท\\u0E4D\\u0E32"']);
  expect(await fixed(escaped)).toBe(escaped);
  const folded = edited([/^body: .*$/m, 'body: >\n  หนึ่ง \n  สอง']);
  expect(await fixed(folded)).toBe(folded);
  expect(await broken('doubled-space', [/^body: .*$/m, 'body: >\n  หนึ่ง \n  สอง'])).toHaveLength(1);
});

/** A file with every fix of the rules about script made. */
async function fixed(text: string): Promise<string> {
  const fixes = (await problems(text)).filter(({ code }) => ofScript.has(code)).flatMap(({ fix }) => fix ?? []);
  return [...fixes]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((rest, { range, text: instead }) => rest.slice(0, range.start) + instead + rest.slice(range.end), text);
}

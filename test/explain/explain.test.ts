import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainCode, listCodes } from '../../src/explain/explain.ts';
import { cells, widthOf } from '../../src/report/cells.ts';
import { codes } from '../../src/report/messages/codes.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import type { World } from '../../src/world/world.ts';
import { home } from '../home.ts';
import { samples } from '../report/samples/index.ts';

const look = { lang: 'th', colour: false, width: 80 } as const;

/** A world in which some files ship with cabsub and no others. */
function shipping(files: Readonly<Record<string, string>>): World {
  return memoryWorld({
    files: {},
    builtin: (name) => {
      const text = files[name];
      if (text === undefined) throw new Error(`${name} does not ship`);
      return new TextEncoder().encode(text);
    },
  });
}

const nothing = shipping({});
const page = 'docs/th/problems/doubled-space.md';
const example = (wrong: string, right: string) => ({
  'examples/broken/doubled-space/wrong.yaml': wrong,
  'examples/broken/doubled-space/right.yaml': right,
});

describe('the list of codes', () => {
  it('has every code once, with its title and severity where they are there', () => {
    const world = shipping({
      [page]: '# doubled-space: เว้นวรรคเกิน\n',
      'examples/broken/doubled-space/case.yaml': 'at: 1:1\nseverity: warning\n',
    });
    const rows = listCodes(look, world)
      .split('\n')
      .filter((line) => line.startsWith('  '));
    expect(rows.map((row) => row.trim().split(' ')[0]).sort()).toEqual(Object.keys(samples).sort());
    expect(rows.find((row) => row.includes('doubled-space'))).toMatch(/^ {2}doubled-space +คำเตือน +เว้นวรรคเกิน$/);
  });

  it('has the groups in the language asked for', () => {
    expect(listCodes(look, nothing)).toContain('\nการจัดหน้า\n  letter-over-one-page');
    expect(listCodes({ ...look, lang: 'en' }, nothing)).toContain('\npages\n  letter-over-one-page');
  });
});

describe('an explanation', () => {
  it.each(codes)('of %s can be given, page or none', (code) => {
    expect(explainCode(code, look, nothing)).toMatch(new RegExp(`^${code}\n`));
  });

  it('is the page without its marks, within the width', () => {
    const text = `# doubled-space: เว้นวรรค\n\n${'กระทรวงคมนาคมประชุม '.repeat(20)}\nสั่ง \`cabsub check --fix\` **เสมอ**\n\n- ข้อหนึ่ง [ดู](x.md)\n- ${'ข้อสอง '.repeat(20)}\n`;
    const shown = explainCode('doubled-space', { ...look, width: 40 }, shipping({ [page]: text }));
    for (const line of shown.split('\n')) expect(widthOf(cells(line))).toBeLessThanOrEqual(40);
    expect(shown).not.toMatch(/[`*\]]|^#/m);
    expect(shown).toMatch(/^- ข้อหนึ่ง ดู\n- ข้อสอง .*\n {2}\S/m);
    expect(shown.replace(/\s+/g, ' ')).toContain('สั่ง cabsub check --fix เสมอ');
  });

  it('keeps what is code as it is, and sets a heading apart', () => {
    const text = `# doubled-space: ก\nข้อความ\n\n\`\`\`yaml\nbody: |\n\n  ก  ข\n\`\`\`\n`;
    expect(explainCode('doubled-space', look, shipping({ [page]: text }))).toBe(
      'doubled-space: ก\n\nข้อความ\n\n    body: |\n    \n      ก  ข\n',
    );
  });

  it('shows the changed lines of the example with one line around, wrong and right, and carets under what differs', () => {
    const wrong = 'a: 1\nb: 2\nc: หนึ่ง  สอง\nd: 4\ne: 5\n';
    const world = shipping({ [page]: '# doubled-space: ก\n', ...example(wrong, wrong.replace('  สอง', ' สอง')) });
    expect(explainCode('doubled-space', look, world)).toBe(
      [
        'doubled-space: ก',
        '',
        'ผิด',
        '2 | b: 2',
        '3 | c: หนึ่ง  สอง',
        '  |        ^',
        '4 | d: 4',
        '',
        'ถูก',
        '2 | b: 2',
        '3 | c: หนึ่ง สอง',
        '  |        ^',
        '4 | d: 4',
        '',
      ].join('\n'),
    );
  });

  it('shows lines that were only added, and stretches apart from each other', () => {
    const wrong = 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n';
    const right = wrong.replace('b: 2\n', 'b: 2\nใหม่: ก\n').replace('f: 6', 'f: 0');
    const shown = explainCode('doubled-space', look, shipping(example(wrong, right)));
    expect(shown).toContain('ผิด\n2 | b: 2\n3 | c: 3\n…\n5 | e: 5\n6 | f: 6\n  |    ^\n7 | g: 7\n');
    expect(shown).toContain('ถูก\n2 | b: 2\n3 | ใหม่: ก\n  | ^^^^^^\n4 | c: 3\n…\n6 | e: 5\n7 | f: 0\n');
  });

  it('shows the commands where the mistake is in the command', () => {
    const world = shipping({
      'examples/broken/doubled-space/case.yaml': 'run: [check, --templates, แบบ, a.yaml]\nright: [check, a.yaml]\n',
    });
    const shown = explainCode('doubled-space', look, world);
    expect(shown).toMatch(/\n\nผิด\ncabsub check --templates แบบ a.yaml\n\nถูก\ncabsub check a.yaml\n$/);
  });

  it('has no example where there is none, or nothing in it differs', () => {
    expect(explainCode('doubled-space', look, shipping({ [page]: '# doubled-space: ก\n' }))).toBe('doubled-space: ก\n');
    expect(explainCode('doubled-space', look, shipping(example('a: 1\n', 'a: 1\n')))).not.toContain('ผิด');
  });

  it('of a code that ships is its page and its example', () => {
    const world = memoryWorld({ files: {}, builtin: (name) => readFileSync(path.join(home, name)) });
    const shown = explainCode('doubled-space', { ...look, lang: 'en' }, world);
    expect(shown).toMatch(/^doubled-space: more than one space\n/);
    expect(shown).toMatch(/\nwrong\n11 \| .*\n12 \| .*\n {3}\| +\^\n13 \| .*\n\nright\n11 \| /);
  });
});

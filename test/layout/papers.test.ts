import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { points } from '../../src/compose/styles.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { DocumentName } from '../../src/model/diagnostic.ts';
import type { Page } from '../../src/model/page.ts';
import { prepare } from '../../src/prepare.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { documentOf, inputOf, options } from '../examples/built.ts';
import { world } from '../home.ts';
import { builtinShaper } from './faces-on-disk.ts';
import { linesOf, rightEdge, type TextItem, textItems, textOf } from './read-pages.ts';

const shaper = await builtinShaper();
const short: Record<string, unknown> = parse(readExample());

function readExample(): string {
  const read = world.readInput(inputOf('short'), 1_000_000);
  if (!read.ok) throw new Error('the short example is not there');
  return new TextDecoder().decode(read.bytes);
}

/** The pages of a paper of the short example, with other facts in some of its keys. */
async function pagesWith(
  facts: Record<string, unknown>,
  name: DocumentName = 'cover-letter',
): Promise<readonly Page[]> {
  const files = { 'm.yaml': JSON.stringify({ ...short, ...facts }, null, 1), 'emblem.svg': emblem };
  const { value, diagnostics } = await prepare('m.yaml', options, memoryWorld({ files, builtin: world.readBuiltin }));
  const laidOut = value && layOut([documentOf(value.documents, name)], shaper).value?.[0];
  if (!laidOut) throw new Error(JSON.stringify(diagnostics));
  return laidOut.pages;
}

const emblem = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9h-9z"/></svg>';
const leftEdge = points(3);
const marginEdge = points(19);
const agencyEdge = points(3 + 8);
const tolerance = 0.01;

function find(page: Page | undefined, text: string): TextItem {
  const found = textItems(page).find((each) => textOf(each).startsWith(text));
  if (!found) throw new Error(`${text} is not on the page`);
  return found;
}

function at(page: Page | undefined, x: number): readonly TextItem[] {
  return textItems(page).filter((each) => Math.abs(each.x - x) < tolerance);
}

function inMargins(pages: readonly Page[]): boolean {
  return pages
    .flatMap(textItems)
    .every((each) => each.x >= leftEdge - tolerance && rightEdge(each) <= marginEdge + tolerance);
}

const longName = 'กระทรวงการบริหารจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อมเพื่อการพัฒนาเศรษฐกิจดิจิทัลและความมั่นคงของมนุษย์ วิทยาศาสตร์ วิจัย';
const phrase = 'แนวทางการพัฒนาคุณภาพชีวิตของประชาชนและการบริหารจัดการทรัพยากรน้ำ ';

describe('the letterhead (domain.md A.2)', () => {
  test('a ministry’s name too wide for its block breaks at its spaces, in lines of like width', async () => {
    const name = 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม';
    const [page] = await pagesWith({ ministry: { name, address: ['ถนนศรีอยุธยา เขตราชเทวี กรุงเทพฯ 10400'] } });
    expect(
      at(page, agencyEdge)
        .slice(0, 3)
        .map((each) => textOf(each).trimEnd()),
    ).toEqual(['กระทรวงการอุดมศึกษา', 'วิทยาศาสตร์ วิจัยและนวัตกรรม', 'ถนนศรีอยุธยา เขตราชเทวี กรุงเทพฯ ๑๐๔๐๐']);
  });

  test('the longest name and address keep to the block, beside the number and under the emblem', async () => {
    const address = ['อาคารบี', 'ศูนย์ราชการ', 'ถนนแจ้งวัฒนะ', 'แขวงทุ่งสองห้อง เขตหลักสี่', 'กรุงเทพฯ 10210'];
    const pages = await pagesWith({ emblem: 'emblem.svg', ministry: { name: longName, address } });
    const [page] = pages;
    const date = find(page, '๒๓ มิถุนายน');
    const block = textItems(page).filter(({ x, baseline }) => x > points(8) && baseline < date.baseline);
    expect(block.map(({ x }) => x)).toEqual(block.map(() => expect.closeTo(agencyEdge, 3)));
    expect(block.length).toBeGreaterThanOrEqual(3 + address.length);
    expect(inMargins(pages)).toBe(true);
    expect(block[0]?.baseline).toBe(find(page, 'ที่').baseline);
    expect(rightEdge(find(page, 'คค'))).toBeLessThan(agencyEdge);
    expect((block[0]?.baseline ?? 0) - points(4.5)).toBeGreaterThan(13.8);
    expect(date.x).toBeCloseTo(agencyEdge, 3);
    expect(find(page, 'เรื่อง').baseline).toBeGreaterThan(date.baseline + 20);
  });

  test('a number of the longest kind does not reach the ministry', async () => {
    const pages = await pagesWith({ number: `นร 0${'1'.repeat(3)}.${'2'.repeat(30)}/ว ${'3'.repeat(15)}` });
    const date = find(pages[0], '๒๓ มิถุนายน').baseline;
    const number = textItems(pages[0]).filter(({ x, baseline }) => x < agencyEdge && baseline < date);
    for (const line of number) expect(rightEdge(line)).toBeLessThan(agencyEdge - 5);
  });
});

describe('labelled lines (domain.md A.2 to A.4)', () => {
  test('a very long subject and addressee hang under their first words', async () => {
    const pages = await pagesWith({ subject: phrase.repeat(7).slice(0, 400), to: `ประธาน${phrase.repeat(3)}`.trim() });
    const hanging = at(pages[0], leftEdge + points(1.25));
    expect(hanging.length).toBeGreaterThan(6 + 2);
    expect(inMargins(pages)).toBe(true);
  });

  test('many enclosures with long titles keep their numbers, titles and quantities in columns', async () => {
    const enclosures = Array.from({ length: 10 }, () => ({ title: phrase.repeat(2).trim(), quantity: 10, unit: 'ชุด' }));
    const pages = await pagesWith({ enclosures });
    const items = pages.flatMap(textItems).filter(({ tag }) => tag.kind === 'content');
    const quantities = items.filter((each) => textOf(each).startsWith('จำนวน'));
    expect(quantities).toHaveLength(12);
    for (const each of quantities) expect(each.x).toBeCloseTo(quantities[0]?.x ?? 0, 3);
    const titles = items.filter(({ x }) => Math.abs(x - leftEdge - points(2.5 + 0.85)) < tolerance);
    expect(titles.length).toBeGreaterThanOrEqual(12);
    for (const each of titles) expect(rightEdge(each)).toBeLessThan((quantities[0]?.x ?? 0) - 5);
    expect(inMargins(pages)).toBe(true);
  });
});

describe('the signature (domain.md A.6)', () => {
  async function position(facts: Record<string, unknown>): Promise<readonly string[]> {
    const pages = await pagesWith({ signatory: { name: 'นายวรพล ศรีสุขเกษม', ...facts } });
    const last = pages.at(-1);
    const name = find(last, '(นายวรพล');
    const below = textItems(last).filter(({ x, baseline }) => baseline >= name.baseline && x > leftEdge + 1);
    const axis = points(3 + 9.5);
    for (const line of below) expect((line.x + rightEdge(line)) / 2).toBeCloseTo(axis, 2);
    for (const line of below) expect(rightEdge(line)).toBeLessThanOrEqual(marginEdge + tolerance);
    return below.slice(1).map((each) => textOf(each).trimEnd());
  }

  test('a position too wide with its acting phrase breaks before the phrase', async () => {
    const acting = { as: 'รักษาราชการแทน', for: 'รัฐมนตรีว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์' };
    const own = 'รัฐมนตรีช่วยว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์';
    expect(await position({ position: own, acting })).toEqual([own, 'รักษาราชการแทน', acting.for]);
  });

  test('a position too wide by itself breaks before the ministry’s name', async () => {
    const ministry = 'กระทรวงการบริหารจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อมเพื่อการพัฒนาที่ยั่งยืน';
    expect(await position({ position: `รัฐมนตรีว่าการ${ministry}` })).toEqual(['รัฐมนตรีว่าการ', ministry]);
  });

  test('a position of three lines is set as it was given', async () => {
    const lines = ['รองนายกรัฐมนตรี', 'ประธานกรรมการนโยบายน้ำแห่งชาติ', 'รัฐมนตรีว่าการกระทรวงคมนาคม'];
    expect(await position({ position: lines })).toEqual(lines);
  });
});

describe('pages', () => {
  const letter = { body: `${phrase.repeat(40)}\n\n${phrase.repeat(40)}` };

  test('the page number stands at the top, centred, from page 2 on', async () => {
    const pages = await pagesWith({ letter });
    const numbers = pages.map((page) => textItems(page).find((each) => /^- [๐-๙]+ -$/.test(textOf(each))));
    expect(numbers.map((each) => each && textOf(each))).toEqual([
      undefined,
      '- ๒ -',
      ...(pages.length > 2 ? ['- ๓ -'] : []),
    ]);
    for (const each of numbers.slice(1)) {
      if (!each) throw new Error('no page number');
      expect((each.x + rightEdge(each)) / 2).toBeCloseTo((leftEdge + marginEdge) / 2, 3);
      expect(each.baseline).toBeLessThanOrEqual(points(2));
    }
  });

  test('each page but the last ends with a catchword at the right, which the next page begins with', async () => {
    const pages = await pagesWith({ letter });
    for (const [index, page] of pages.slice(0, -1).entries()) {
      const last = textItems(page).findLast(({ tag }) => tag.kind === 'artifact');
      if (!last) throw new Error('no catchword');
      expect(rightEdge(last)).toBeCloseTo(marginEdge, 2);
      const [, words = '?'] = /^\/(.+?)\.{3}$/.exec(textOf(last)) ?? [];
      const next = textItems(pages[index + 1]).find(({ tag }) => tag.kind === 'content');
      expect(next && textOf(next).startsWith(words)).toBe(true);
    }
    expect(linesOf(pages.at(-1)).some((line) => line.startsWith('/'))).toBe(false);
  });

  test('the urgency stands once, at the left of page 1, level with the lower half of the emblem', async () => {
    const pages = await pagesWith({ letter, urgency: 'ด่วนที่สุด' });
    const stamps = pages.map((page) => textItems(page).filter((each) => textOf(each) === 'ด่วนที่สุด'));
    expect(stamps.map(({ length }) => length)).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
    const stamp = stamps[0]?.[0];
    expect(stamp?.x).toBeCloseTo(leftEdge, 3);
    expect(stamp?.baseline).toBeGreaterThan(points(1.5 + 1.5));
    expect(stamp?.baseline).toBeLessThan(points(1.5 + 3));
  });

  test('the secrecy stands centred at the top and the bottom of every page, clear of the page number', async () => {
    const pages = await pagesWith({ letter, secrecy: 'ลับที่สุด', copy: { number: 12, of: 50 } });
    for (const page of pages) {
      const stamps = textItems(page).filter((each) => textOf(each) === 'ลับที่สุด');
      expect(stamps.map(({ baseline }) => baseline)).toEqual(
        [points(1.25), points(28.95)].map((y) => expect.closeTo(y, 3)),
      );
      for (const each of stamps) expect((each.x + rightEdge(each)) / 2).toBeCloseTo((leftEdge + marginEdge) / 2, 3);
    }
    const number = find(pages[1], '- ๒ -');
    expect(number.baseline - points(1.25)).toBeGreaterThan(20);
  });

  test('the issuing office ends at the foot of the last page, a long e-mail broken inside the margins', async () => {
    const email = `${'the-central-registry-of-the-permanent-secretary.'.repeat(3)}@transport.example.go.th`.replace(
      '.@',
      '@',
    );
    const pages = await pagesWith({ letter, contact: { office: ['กองกลาง'], phone: '0 2000 3456', email } });
    const last = textItems(pages.at(-1));
    const bottom = Math.max(...last.map(({ baseline }) => baseline));
    expect(bottom).toBeCloseTo(points(29.7 - 2) - 0.3 * 20.96, 1);
    expect(linesOf(pages.at(-1)).slice(-5, -2)).toEqual(expect.arrayContaining(['กองกลาง', 'โทร. ๐ ๒๐๐๐ ๓๔๕๖']));
    expect(inMargins(pages)).toBe(true);
  });

  test('the last page of a letter holds body lines before its closing, wherever the text ends', async () => {
    for (let length = 8; length < 22; length++) {
      const pages = await pagesWith({
        letter: { body: `${phrase.repeat(length).trim()}\n\nทั้งนี้ รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย` },
      });
      const last = linesOf(pages.at(-1)).filter((line) => !line.startsWith('- '));
      expect(last.indexOf('ขอแสดงความนับถือ')).toBeGreaterThanOrEqual(2);
    }
  });

  test('the closing sentence of a memo is not alone on its last page, wherever the text ends', async () => {
    for (let count = 16; count < 26; count++) {
      const body = Array.from({ length: count }, () => 'ที่ประชุมรับทราบ').join('\n\n');
      const pages = await pagesWith({ body }, 'information-memo');
      const last = linesOf(pages.at(-1)).filter((line) => !line.startsWith('- '));
      expect(last.indexOf('จึงเรียนมาเพื่อโปรดทราบ')).toBeGreaterThanOrEqual(1);
    }
  });

  test('the rows of a long checklist go over pages under their header, the signature never alone', async () => {
    const agencies = Array.from({ length: 40 }, (_, index) => ({
      name: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์',
      opinion: 'disagree',
      note: phrase.repeat((index % 7) + 1).trim(),
    }));
    const checklist = { ...parse(readExample()).checklist, agencies };
    const pages = await pagesWith({ checklist }, 'checklist');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages.slice(1, -1))
      expect(linesOf(page)).toContain('๓ การถามความเห็นจากหน่วยงานที่เกี่ยวข้อง รวม ๔๐ หน่วยงาน');
    expect(linesOf(pages.at(-1)).indexOf('๖ ลายมือชื่อผู้ประสานงานคณะรัฐมนตรีและรัฐสภา')).toBeGreaterThanOrEqual(2);
    expect(inMargins(pages)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { broken, edited, problems } from '../broken.ts';

const inBody = (text: string) => ['body: ด้วย', `body: |\n  ${text.replaceAll('\n', '\n  ')}\n#`] as const;
const told = (text: string) => broken('act-without-year', inBody(text));

describe('พ.ศ. behind an act', () => {
  test.each([
    'ร่างพระราชบัญญัติโรงงาน พ.ศ. ... ต่อสภา',
    'ร่างพระราชบัญญัติโรงงาน พ.ศ. ต่อสภา',
    'ร่างพระราชบัญญัติโรงงาน พ.ศ. …. ต่อสภา',
    'ร่าง พ.ร.บ. โรงงาน (ฉบับที่ ..) พ.ศ. ..... ต่อสภา',
    'เสนอพระราชบัญญัติโรงงาน พ.ศ.',
    'พระราชบัญญัติโรงงาน พ.ศ. และพระราชบัญญัติสุรา พ.ศ. 2493',
  ])('without a year or four dots is told: %s', async (text) => {
    expect(await told(text)).toEqual([`act-without-year 8:${3 + text.indexOf('พ.ศ.')}`]);
  });

  test.each([
    'ร่างพระราชบัญญัติโรงงาน พ.ศ. .... ต่อสภา',
    'ร่างพระราชบัญญัติโรงงาน พ.ศ..... ต่อสภา',
    'พระราชบัญญัติโรงงาน พ.ศ. 2535 และพระราชบัญญัติสุรา พ.ศ. ๒๔๙๓',
    'พระราชบัญญัติโรงงาน พ.ศ. {=2535=}',
    'พระราชบัญญัติดังกล่าวใช้ พ.ศ. แทน ค.ศ.',
    'ประชุมเมื่อ พ.ศ.',
  ])('is right otherwise: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test('of a draft is mended with four dots', async () => {
    const text = edited(inBody('ร่างพระราชบัญญัติโรงงาน พ.ศ. ... ต่อสภา'));
    const found = (await problems(text)).find(({ code }) => code === 'act-without-year');
    const { start, end } = found?.fix?.range ?? { start: 0, end: 0 };
    expect(text.slice(0, start) + found?.fix?.text + text.slice(end)).toContain('โรงงาน พ.ศ. .... ต่อสภา');
  });
});

describe('an act without พ.ศ.', () => {
  test('is told where a draft is an item of a list', async () => {
    expect(await told('1. ก\n2. ร่างพระราชบัญญัติโรงงาน')).toEqual(['act-without-year 9:6']);
    expect(await told('- ร่างพระราชกฤษฎีกากำหนดเขต (ฉบับที่ 2)')).toEqual(['act-without-year 8:5']);
  });

  test('is told where the checklist refers to it', async () => {
    const reference = 'basis: law, reference: พระราชบัญญัติโรงงาน มาตรา 7,';
    expect(await broken('act-without-year', ['basis: other,', reference])).toEqual(['act-without-year 10:40']);
  });

  test.each([
    'ร่างพระราชบัญญัติดังกล่าว',
    'ร่างพระราชบัญญัติทั้งสามฉบับ',
    'ที่ประชุมพิจารณาร่างพระราชบัญญัติโรงงาน',
    'ร่างพระราชบัญญัติโรงงาน ให้เสนอสภา',
    'พระราชบัญญัติโรงงาน',
  ])('is left alone within a sentence and where it is not named: %s', async (text) => {
    expect(await told(`1. ${text}`)).toEqual([]);
  });
});

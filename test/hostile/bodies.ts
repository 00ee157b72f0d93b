import { type Hostile, withBody } from './hostile.ts';

const body = (name: string, make: () => string, ends: Hostile['ends'] = 'either'): Hostile => ({
  name,
  make: () => withBody(make()),
  ends,
});
const many = (piece: string, count: number): string => piece.repeat(count);
const nestedList = Array.from({ length: 60 }, (_, depth) => `${'   '.repeat(depth)}1) ข้อ\n`).join('');

/** Bodies that cost time, room or sense. */
export const bodies: readonly Hostile[] = [
  body('an unbreakable Latin word of 100,000 letters', () => many('W', 100_000)),
  body('an unbreakable Thai word of 100,000 letters', () => many('ก', 100_000)),
  body('a word of 100,000 letters and marks', () => many('กี้', 33_000)),
  body('100,000 list items', () => many('1. ข้อ\n', 100_000)),
  body('20,000 dashes', () => many('- ก\n', 20_000)),
  body('a list 60 deep', () => nestedList, 'refused'),
  body('a table of 2,000 columns', () => `|${many(' ก |', 2000)}\n|${many('---|', 2000)}\n|${many(' ข |', 2000)}`),
  body('a table of 3,000 rows', () => `| ก |\n|---|\n${many('| ข |\n', 3000)}`),
  body('a table without end', () => many('|', 100_000)),
  body('stars', () => many('*', 100_000)),
  body('bold that opens and never closes', () => many('**ก ', 30_000)),
  body('underlines and stars', () => many('*_', 50_000)),
  body('backquotes', () => many('`', 100_000)),
  body('brackets', () => many('[', 50_000)),
  body('pictures', () => many('![', 50_000)),
  body('links in links', () => many('[a](', 30_000)),
  body('angle brackets', () => many('<a ', 30_000)),
  body('entities', () => many('&amp;', 20_000)),
  body('an entity that is no character', () => '&#0; &#xD800; &#99999999;'),
  body('backslashes', () => many('\\', 100_000)),
  body('quotes in quotes', () => many('> ', 20_000), 'refused'),
  body('headings', () => many('# ก\n', 20_000), 'refused'),
  body('rules', () => many('---\n\n', 20_000), 'refused'),
  body('HTML', () => '<script>alert(1)</script>\n\n<!-- x', 'refused'),
  body('marks of verbatim text', () => many('{=', 60_000)),
  body('halves of e-mail addresses', () => many('a@', 60_000)),
  body('web addresses', () => many('http://', 20_000)),
  body('digits', () => many('1', 100_000)),
  body('dates', () => many('31 เมษายน 2550 ', 4000)),
  body('bracketed sums', () => many('500 บาท (', 10_000)),
  body('repetition marks', () => many('ๆ', 50_000)),
  body('abbreviation marks', () => many('ฯ ', 30_000)),
  body('tone marks', () => many('่', 50_000)),
  body('zero-width spaces', () => many('ก\u200b', 30_000)),
  body('spaces in a line', () => `ก${many(' ', 100_000)}ก`),
  body('opening quotation marks', () => many('“', 50_000)),
  body('lead-ins to nothing', () => many('ดังนี้\n\n', 5000)),
  body('abbreviations', () => many('กทม. พ.ร.บ. ', 5000)),
];

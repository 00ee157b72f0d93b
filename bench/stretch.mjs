// npm run stretch: how far total fit stretches the lines of the examples, and a greedy breaker beside it on the same
// pieces. Justified lines by the gaps they get, ragged ones by the white at their ends; last lines count in neither.
import { bundleSources, importSources } from './lines/bundle.mjs';
import { documentsOf, openShaper } from './lines/packets.mjs';

const commonHeads = ['', 'lines', 'at space', 'at word', 'inside'];
const justifiedHeads = [
  ...commonHeads,
  'cluster: worst pt',
  'em',
  'mean pt',
  'em',
  'space: worst pt',
  'mean pt',
  'neighbours: worst em',
  'mean em',
  'short',
];
const raggedHeads = [...commonHeads, 'white: worst %', 'mean %'];

await bundleSources();
const sources = await importSources();
const { bench, ways, layOut } = sources;

const examples = process.argv.slice(2);
for (const example of examples.length > 0 ? examples : ['workshop', 'short', 'every-field']) {
  const choices = await choicesOf(example);
  console.log(`\n${example}`);
  for (const [place, inPlace] of Object.entries(byPlace(choices))) report(place, inPlace);
}

/** Every paragraph of an example as it was given to be broken into lines. */
async function choicesOf(example) {
  bench.choices = [];
  layOut(await documentsOf(example, sources), await openShaper(sources));
  return bench.choices;
}

function byPlace(choices) {
  const places = {};
  for (const choice of choices) {
    const [, , { id, align }] = choice.given;
    const place = id.startsWith('cell') ? 'table cells' : 'page column';
    const setting = align === 'thai-justify' ? 'justified' : 'ragged';
    places[`${place}, ${setting}`] ??= [];
    places[`${place}, ${setting}`].push(choice);
  }
  return places;
}

function report(place, choices) {
  const justified = place.endsWith('justified');
  const rows = Object.entries(ways).map(([way, choose]) => {
    const paragraphs = choices.map(({ given }) => ({ given, lines: choose(...given) }));
    const inner = paragraphs.flatMap(innerLines);
    return [
      `${place}, ${way}`,
      linesIn(paragraphs),
      ...endings(inner),
      ...(justified ? stretches(inner) : whites(inner)),
    ];
  });
  if (rows[0][2] + rows[0][3] + rows[0][4] > 0) console.log(table(justified ? justifiedHeads : raggedHeads, rows));
}

function linesIn(paragraphs) {
  return paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The lines of a paragraph but its last, with what is left of their measure. */
function innerLines({ given: [, { first, rest }, { size }], lines }) {
  return lines.slice(0, -1).map((line, index) => {
    const spans = sources.joined(
      line.flatMap((piece, at) => (at === line.length - 1 ? piece.spans : [...piece.spans, ...piece.space.spans])),
    );
    const { width } = index === 0 ? first : rest;
    return { spans, size, width, index, slack: width - sources.widthOf(spans, size), penalty: line.at(-1).penalty };
  });
}

/** How many lines end at a space, at a word's end, inside a compound or anything else that should stay whole. */
function endings(lines) {
  const within = (least, most) => lines.filter(({ penalty }) => penalty >= least && penalty < most).length;
  return [within(0, 50), within(50, 300), within(300, Number.POSITIVE_INFINITY)];
}

function stretches(lines) {
  const drawn = lines.map((line) => {
    const { space, cluster } = sources.justified(line.spans, Math.max(0, line.slack), line.size);
    const glyphs = line.spans.filter(({ kind }) => kind === 'glyphs');
    const em = line.size * Math.min(...glyphs.map(({ face }) => face.scale));
    const spaces = sum(glyphs.map((span) => span.spaces));
    const clusters = sum(glyphs.map((span) => span.glyphs.length)) - 1;
    return { ...line, space, cluster, em, spaces, left: line.slack - space * spaces - cluster * clusters };
  });
  const perCluster = drawn.map(({ cluster }) => cluster);
  const inEm = drawn.map(({ cluster, em }) => cluster / em);
  const perSpace = drawn.filter(({ spaces }) => spaces > 0).map(({ space, cluster }) => space + cluster);
  const apart = drawn.flatMap(({ index }, at) => (index === 0 ? [] : [Math.abs(inEm[at] - inEm[at - 1])]));
  return [
    Math.max(...perCluster).toFixed(2),
    Math.max(...inEm).toFixed(3),
    mean(perCluster).toFixed(2),
    mean(inEm).toFixed(3),
    Math.max(...perSpace).toFixed(1),
    mean(perSpace).toFixed(1),
    Math.max(0, ...apart).toFixed(3),
    mean(apart).toFixed(3),
    drawn.filter(({ left }) => left > 0.01).length,
  ];
}

function whites(lines) {
  const shares = lines.map(({ slack, width }) => (100 * slack) / width);
  return [Math.max(...shares).toFixed(1), mean(shares).toFixed(1)];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values) {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** Rows under their heads, numbers to the right. */
function table(heads, rows) {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(widths[column])))
      .join('  ');
  return [heads, ...rows].map(line).join('\n');
}

// What the benches of the preview print: milliseconds of saves beside those of a `node -e 0`.

/** In ms, for the median, of the workshop packet. */
const most = 400;

/** Prints the runs' own times under a name, `others` by theirs, and fails the process where the median is over what a save may take. */
export function reportSaves(name, runs, others = {}) {
  const own = runs.map((run) => run.own);
  const base = runs.map((run) => run.base);
  console.log(
    `node ${process.version}, ${runs.length} saves of the workshop packet; a save should take at most ${most} ms`,
  );
  console.log('                     median     min     max');
  const rows = { [name]: own, ...others, 'node -e 0, ms': base };
  for (const [row, values] of Object.entries(rows)) line(row, values);
  line(
    'ratio',
    own.map((value, index) => value / base[index]),
    2,
  );
  if (median(own) > most) process.exitCode = 1;
}

function line(name, values, digits = 0) {
  const figures = [median(values), Math.min(...values), Math.max(...values)];
  console.log(name.padEnd(18), ...figures.map((figure) => figure.toFixed(digits).padStart(8)));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

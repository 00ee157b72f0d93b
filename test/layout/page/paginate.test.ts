import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setBlocks } from '../../../src/layout/flow/blocks.ts';
import type { LineUnit, Placed, RowUnit, Unit } from '../../../src/layout/flow/unit.ts';
import { vanishes } from '../../../src/layout/flow/unit.ts';
import { type PageColumn, paginate } from '../../../src/layout/page/paginate.ts';
import { StructureTree } from '../../../src/layout/structure.ts';
import type { Block, Paragraph, Table } from '../../../src/model/document.ts';
import { cell, document, group, lines, paragraph, row, table } from '../documents.ts';
import { plainSetting } from '../fake-setting.ts';

const lineHeight = 16;
const room = 10 * lineHeight;
const reserve = 22;
const sheet = { height: room, reserve, slack: 0 };
const tolerance = 1e-6;

const count = (max: number) => fc.integer({ min: 1, max });
const item = fc
  .tuple(count(5), count(3))
  .map(([length, level]): Paragraph => ({ ...lines('ข', length), marker: '๑)', list: { level } }));
const cellBlocks = fc.array(
  fc.oneof(
    count(6).map((length) => lines('ช', length)),
    item,
  ),
  { minLength: 1, maxLength: 4 },
);
const tableRow = fc.tuple(cellBlocks, cellBlocks, fc.boolean()).map(([a, b, split]) => row([cell(a), cell(b)], split));
const ruled = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.array(tableRow, { minLength: 1, maxLength: 5 }))
  .map(([heads, rows]): Table => {
    const header = Array.from({ length: heads }, () => row([cell([paragraph('หัว')]), cell([])], false));
    return table([80, 80], header, rows);
  });
const block: fc.Arbitrary<Block> = fc.oneof(
  count(14).map((length) => lines('ก', length, { spaceBefore: 6 })),
  count(2).map((length) => lines('ห', length, { keepWithNext: true, spaceBefore: 6 })),
  item,
  fc.constant(paragraph('สรุปได้ดังนี้')),
  ruled,
  fc
    .tuple(count(3), fc.integer({ min: 0, max: 3 }))
    .map(([length, linesBefore]) =>
      group([lines('ล', 1), { kind: 'gap', lines: 2 }, lines('ช', length)], { linesBefore }),
    ),
  count(3).map((length): Block => ({ kind: 'gap', lines: length })),
  fc.constant<Block>({ kind: 'page-break' }),
);
const contact = fc.option(count(12).map((length) => group([lines('ท', length)], { place: 'foot', linesBefore: 1 })));
const column = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 20 }), contact)
  .map(
    ([blocks, foot]) =>
      setBlocks(document(foot ? [...blocks, foot] : blocks), new StructureTree(), { ...plainSetting, wholeUpTo: 0 })
        .units,
  );

/** What stands on a page for the first time. */
function fresh({ placed }: PageColumn): readonly Placed[] {
  return placed.filter(({ repeated, unit }) => !repeated && !vanishes(unit));
}

/** The lines of units by the stream they must keep their order in: a cell, or the text between the tables. */
function linesByStream(
  units: readonly Unit[],
  streamOf: (row: RowUnit) => string,
): ReadonlyMap<string, readonly LineUnit[]> {
  const streams = new Map<string, LineUnit[]>();
  const add = (stream: string, unit: Unit): void => {
    if (unit.kind === 'line') streams.set(stream, [...(streams.get(stream) ?? []), unit]);
  };
  for (const unit of units) {
    if (unit.kind !== 'row') add('text', unit);
    else
      for (const [index, each] of unit.row.cells.entries())
        for (const line of each.units) add(`${streamOf(unit)}/${index}`, line);
  }
  return streams;
}

/** The original row of a row's part, by any line in it. */
function originals(units: readonly Unit[]): (part: RowUnit) => string {
  const rowOf = new Map<Unit, string>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'row')
      for (const { units: inside } of unit.row.cells) for (const line of inside) rowOf.set(line, `row ${index}`);
  }
  return ({ row: { cells } }) => {
    const [first] = cells.flatMap(({ units: inside }) => inside);
    return (first && rowOf.get(first)) ?? 'none';
  };
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error('nothing stands there');
  return last;
}

/** How many lines the cell with the most of them has. */
function lineCount({ row: { cells } }: RowUnit): number {
  return Math.max(...cells.map(({ units }) => units.filter(({ kind }) => kind === 'line').length));
}

/** Whether a page break tears no cell's paragraph, nor leaves a page less than two lines of the row. */
function partsWell(head: RowUnit, tail: RowUnit): boolean {
  const clean = head.row.cells.every(
    ({ units }, index) => units.length === 0 || tail.row.cells[index]?.units.length === 0 || lastOf(units).hold === 0,
  );
  return clean && head.row.split && lineCount(head) >= 2 && lineCount(tail) >= 2;
}

function headerHeight({ row: { isHeader, section } }: RowUnit): number {
  return isHeader ? 0 : section.header.reduce((sum, { height }) => sum + height, 0);
}

/** Whether a page ends where nothing is torn, or could not have ended anywhere better. */
function endsWell(page: PageColumn, units: readonly Unit[]): boolean {
  if (!page.rest) return true;
  const { index, tail } = page.rest;
  const last = lastOf(fresh(page)).unit;
  const whole = units[index];
  if (tail && last.kind === 'row' && whole?.kind === 'row') {
    const fitsSomePage = headerHeight(whole) + whole.height <= room - reserve + tolerance;
    return partsWell(last, tail) || !fitsSomePage;
  }
  const turned = units.slice(units.indexOf(last), index).some(({ kind }) => kind === 'page-break');
  const earlier = fresh(page).slice(0, -1);
  return turned || last.hold === 0 || earlier.every(({ unit }) => unit.hold > 0);
}

describe('whatever stands in the column', () => {
  test('each line is placed once, and in order', () => {
    fc.assert(
      fc.property(column, (units) => {
        const streamOf = originals(units);
        const set = paginate(units, sheet)
          .flatMap(fresh)
          .map(({ unit }) => unit);
        expect([...linesByStream(set, streamOf)]).toEqual([...linesByStream(units, streamOf)]);
      }),
    );
  });

  test('no page is higher than its room, the catchword’s kept free on those that go on, and none is empty', () => {
    fc.assert(
      fc.property(column, (units) => {
        const pages = paginate(units, sheet);
        for (const page of pages) {
          expect(page.height).toBeLessThanOrEqual(room - (page.rest ? reserve : 0) + tolerance);
          if (pages.length > 1)
            expect(
              linesByStream(
                fresh(page).map(({ unit }) => unit),
                () => 'row',
              ).size,
            ).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a page tears something only where it could have ended nowhere else', () => {
    fc.assert(
      fc.property(column, (units) => {
        for (const page of paginate(units, sheet)) expect(endsWell(page, units)).toBe(true);
      }),
    );
  });
});

test('a single line higher than a page has a page of its own', () => {
  const tall: LineUnit = { kind: 'line', hold: 0, height: 2 * room, items: [], opening: { label: '', text: '' } };
  const low: LineUnit = { ...tall, height: lineHeight };
  const pages = paginate([low, tall, low], sheet);
  expect(pages.map(({ placed }) => placed.map(({ unit }) => unit))).toEqual([[low], [tall], [low]]);
});

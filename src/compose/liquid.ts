import { Liquid, type Template as Parsed } from 'liquidjs';
import { filters } from './filters.ts';
import type { Compiled } from './plain-expression.ts';

const allowedTags = new Set(['if']);
const allowedFilters = new Set(['default']);

/**
 * Reads texts of templates by LiquidJS; this is the only door to it. LiquidJS is no sandbox, so what templates may say is kept small: output, `if`,
 * `default` and our own filters; no file access, no loops, own properties only (design.md section 4). Throws what it finds wrong with a text.
 */
export function createLiquid(): (text: string) => Compiled {
  let engine: Liquid | undefined;
  return (text) => {
    engine ??= createEngine();
    return compile(engine, text);
  };
}

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    jsTruthy: true,
    templates: {},
    // No filter of ours asks for it; left out, LiquidJS has ICU look up the machine's.
    locale: 'th',
    parseLimit: 100_000,
    renderLimit: 1_000,
    memoryLimit: 10_000_000,
  });
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) if (!allowedFilters.has(filter)) delete engine.filters[filter];
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  return engine;
}

function compile(engine: Liquid, text: string): Compiled {
  const nodes = engine.parse(text);
  let found: readonly string[] | undefined;
  return {
    evaluate: ({ values }) => String(engine.renderSync([...nodes], values)),
    // Looked for when first asked: conditions are evaluated without.
    paths: () => {
      found ??= pathsOf(engine, nodes);
      return found;
    },
  };
}

function pathsOf(engine: Liquid, nodes: Parsed[]): readonly string[] {
  const paths = engine.variableSegmentsSync(nodes).map((segments) => segments.filter(isName).join('.'));
  return paths.map((path) => path.replace(/\.size$/, ''));
}

function isName(segment: unknown): segment is string | number {
  return typeof segment === 'string' || typeof segment === 'number';
}

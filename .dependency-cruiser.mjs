/**
 * The arrows of the house. A room may import itself, what its row names, and `model`; any other
 * arrow and any cycle fails the lint step. See docs/house.md.
 */
const rooms = {
  model: [],
  world: [],
  thai: [],
  report: [],
  truetype: [],
  explain: ['report', 'world'],
  read: ['thai', 'world'],
  check: ['read', 'thai', 'world'],
  mend: ['read'],
  edit: ['read'],
  watch: ['world'],
  compose: ['check', 'read', 'thai', 'world'],
  layout: ['compose', 'check', 'read', 'thai', 'world'],
  'render/pdf': ['thai', 'truetype', 'world'],
  'render/docx': ['thai', 'truetype', 'world'],
  'preview/page': ['preview/contract\\.ts', 'edit', 'read', 'thai'],
  packet: ['render/pdf', 'render/docx', 'layout', 'compose', 'check', 'read', 'thai', 'world'],
};
const engines = {
  pdfkit: '^src/render/pdf/',
  pngjs: '^src/compose/',
  harfbuzzjs: '^src/layout/',
  docx: '^src/render/docx/',
  '@resvg/resvg-wasm': '^src/render/docx/',
  'fast-xml-parser': '^src/(compose|render/docx)/',
  'string-width': '^src/report/',
  fflate: '^src/render/docx/',
  yaml: '^src/(read|edit)/',
  ajv: '^src/check/',
  liquidjs: '^src/compose/',
  'mdast-util-from-markdown': '^src/compose/',
  'thai-baht-text': '^src/thai/',
  dayjs: '^src/thai/',
  diff: '^src/(mend|explain)/',
  commander: '^src/cli/',
  tinyglobby: '^src/cli/',
  '@clack/prompts': '^src/cli/',
  open: '^src/cli/',
  preact: '^src/preview/page/',
  '@preact/signals': '^src/preview/page/',
  '@codemirror/.*': '^src/preview/page/',
  'pdfjs-dist': '^src/preview/page/',
};
const outside = '^src/(world/disk|packet/write/|cli/|preview/server/|watch/)';

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room.replace('/', '-')}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, 'model', ...allowed].join('|')})(/|$)` },
    })),
    ...Object.entries(engines).map(([engine, door]) => ({
      name: `engine-${engine}`,
      severity: 'error',
      from: { path: '^src/', pathNot: door },
      to: { path: `node_modules/(@types/)?${engine}/` },
    })),
    {
      name: 'world-is-the-door',
      comment:
        'files, processes and the network are reached through the world, the packet writer and the command line alone',
      severity: 'error',
      from: { path: '^src/', pathNot: outside },
      to: {
        dependencyTypes: ['core'],
        path: '^(fs|fs/promises|http|https|net|child_process|worker_threads|os|process|tty|readline)$',
      },
    },
    {
      name: 'cli-is-the-top',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'preview-is-under-the-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|preview|watch)/' },
      to: { path: '^src/(preview|watch)/' },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

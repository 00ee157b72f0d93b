import { initWords } from './init.ts';
import type { Misuse, Words } from './words.ts';

export const en: Words = {
  program:
    'Builds the papers of a Thai cabinet submission (cover letter, information memo, checklist) as DOCX and PDF from one input file',
  build: 'build the whole packet',
  check: 'check the input without writing anything',
  fontsCommand: 'list the fonts in use, where they come from, and what Thai they lack',
  fontsInput: 'the input file (without one, the fonts that come with cabsub or those of the folder)',
  json: 'print JSON for other programs',
  preview: 'show the pages and the problems in the browser, to be edited there; they follow each save',
  previewInput: 'the input file',
  schema: 'print a JSON Schema',
  referenceDoc: "write a Word file with a paragraph of every style, to set the office's own look in",
  inputs:
    'input files, patterns such as "in/**/*.yaml", folders, or - for standard input. Of a folder or a pattern every .yaml and .yml ' +
    'file is taken that is not hidden, not in templates/ or node_modules/, and not cabsub.config.yaml or families.yaml',
  explain: 'list all problems; with the name of one, explain it and show an example',
  init: initWords.en,
  explainCode: 'name of the problem, for example doubled-space',
  schemaName: 'name of the schema, for example config for the settings',
  output: 'folder to put the packet into',
  only: 'build only these documents, with commas between: cover-letter,information-memo,checklist',
  format: 'build only this format',
  draft: 'as a draft: every page is marked ร่าง; the number or the day may be missing',
  templates: "folder with the office's own templates",
  fonts: "folder with the office's own fonts, for example TH SarabunPSK",
  words: "file of the office's own words for line breaking, one a line",
  config: "the office's settings (without it the nearest cabsub.config.yaml)",
  pages: 'also set the papers on pages, for the rules about those, such as the length of the letter',
  fix: 'mend in the input files what can be mended without changing what they say; of standard input, print the mended text',
  dryRun: 'with --fix: print what would be mended, and write nothing',
  pdfStandard: 'archive standard of the PDFs: PDF/A-2b or PDF/A-1b',
  referenceDocOption:
    "the office's own Word file for styles, page size and margins of the Word files; PDFs stay as they are",
  embedFonts: 'embed the fonts in the Word files',
  docxPages:
    'pages of the Word files: where Word ends them (flowing), or the same as the PDFs’, with catchwords (fixed)',
  referenceDocOutput: 'the file to write',
  referenceDocForce: 'replace the file if it is there already',
  report:
    'report to write: human, short, json, github, gitlab, sarif or junit, to standard output or into the file (may be repeated)',
  maxProblems: 'the most problems to show a person; the others are counted',
  noOpen: 'print the address only, and start no browser',
  port: 'port to serve the page at (a free one unless given)',
  poll: 'look at the files every so often, for network drives that do not tell of changes',
  readOnly: 'without the editor: the page shows, and changes nothing',
  strict: 'treat warnings as failures (exit code 3)',
  force: 'replace the packet even if files in it were changed or added',
  watch: 'build again whenever a file that is used changes, until Ctrl-C',
  watchPoll: 'with --watch: look at the files every so often, for network drives that do not tell of changes',
  language: 'language of messages',
  quiet: 'only results and problems, no summary and no advice',
  version: 'print the version',
  help: 'show help',
  usage: 'Usage:',
  argumentsTitle: 'Arguments:',
  optionsTitle: 'Options:',
  commandsTitle: 'Commands:',
  choices: (values) => `one of ${values.join(', ')}`,
  preset: (value) => `${value} unless given`,
  afterHelp: `
The options of a command: cabsub check --help
Exit codes: 0 done · 1 errors in the input · 2 wrong use or configuration
            3 warnings under --strict · 4 could not be written
            70 a bug of cabsub · 130 interrupted`,
  written: (files, folder) => `Wrote ${files} files to ${folder}`,
  writtenReference: (file) => `Wrote ${file}. Change its styles, not its text, then name it with build --reference-doc`,
  watching: 'Watching the files that were used; Ctrl-C ends it',
  changed: ([first = '', ...others]) =>
    `${first}${others.length > 0 ? ` and ${others.length} more` : ''} changed, building again`,
  strictStop: 'There are warnings, and with --strict nothing was written',
  nothingWritten: 'Nothing was written',
  mayStay: (code, strict) =>
    `${strict ? 'With --strict a warning is a failure' : 'Warnings and notes do not stop the building'}. ` +
    `Where the text is meant so, write the comment “# cabsub-allow ${code}: reason” above its key`,
  checkAgain: 'Mend and check again: the errors above keep some rules from looking',
  mended: (places, file) => `Mended ${places} place${places === 1 ? '' : 's'} in ${file}`,
  wouldMend: (places, file) => `${places} place${places === 1 ? '' : 's'} to mend in ${file}; nothing was written`,
  checked: (inputs, clean) =>
    `Checked ${inputs} file${inputs === 1 ? '' : 's'}: ${clean === inputs ? 'no problems' : `${clean} without problems`}`,
  schemaUnknown: (name, known) => `There is no schema “${name}”; there are ${known.join(', ')}`,
  codeUnknown: (code, suggestion) =>
    `There is no problem “${code}”${suggestion === undefined ? '' : `; did you mean ${suggestion}?`} (cabsub explain lists all)`,
  previewing: (input) =>
    `Showing ${input} at the address above. The pages follow each save; Ctrl-C stops\n` +
    'The address holds a key that is for you alone: please do not pass it on',
  notOpened: 'The browser could not be started: please open the address yourself',
  portTaken: (why, port) =>
    port === undefined
      ? 'There is no free port to serve the page at'
      : `Port ${port} ${why === 'busy' ? 'is in use by another program' : 'is not allowed to you'}; name another, or leave --port out for a free one`,
  bug: (message) =>
    `This is a bug of cabsub, not a mistake in the input. Please report it with what follows.\n${message}`,
  misuse,
};

function misuse(reason: Misuse): string {
  switch (reason.kind) {
    case 'unknown-option':
      return `There is no option ${reason.option} (see --help)`;
    case 'unknown-command':
      return `There is no command ${reason.command} (see --help)`;
    case 'missing-argument':
      return `${reason.argument} is missing (see --help)`;
    case 'missing-value':
      return `Option ${reason.option} needs a value`;
    case 'bad-value':
      return `The value of ${reason.option} is none of ${reason.allowed.join(', ')}`;
    case 'not-a-count':
      return `Option ${reason.option} needs a whole number from 1`;
    case 'not-a-port':
      return `Option ${reason.option} needs a port from ${reason.first} to ${reason.last}`;
    case 'report-twice':
      return 'Two reports cannot go to the same place; give each a file with --report FORMAT=FILE';
    case 'dry-run-alone':
      return 'Option --dry-run goes with --fix only';
    case 'output-twice':
      return 'A report and the mended text cannot both go to standard output; give the report a file with --report FORMAT=FILE';
    case 'watch-standard-input':
      return 'Standard input (-) cannot be watched; name a file';
    case 'poll-alone':
      return 'Option --poll goes with --watch only';
    case 'other':
      return 'Wrong use (see --help)';
  }
}

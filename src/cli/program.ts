import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../model/language.ts';
import { formats } from '../packet/packet.ts';
import { defaultDocxPages, docxPages } from '../render/docx/page-mode.ts';
import { defaultPdfStandard, pdfStandards } from '../render/pdf/standard.ts';
import type { ExitCode } from './exit.ts';
import { helpIn } from './help.ts';
import { answerNames, optionOf } from './init/answers.ts';
import { mendingMisuses, refuseMisuse } from './mend/misuse.ts';
import type {
  BuildOptions,
  CheckOptions,
  FontsOptions,
  InitOptions,
  PreviewOptions,
  ReferenceDocOptions,
} from './options.ts';
import { addPapers } from './papers.ts';
import { port, portFault, ports } from './port.ts';
import { print } from './print.ts';
import { addReport, count, valueFaults } from './report-target.ts';
import { mostTold } from './tell.ts';
import { refuseUnwatchable, watchingMisuses } from './watch/misuse.ts';
import type { Misuse, Words } from './words/words.ts';

/** What each command does, given its arguments; answers the exit status. */
export interface Commands {
  build(inputs: readonly string[], options: BuildOptions): Promise<ExitCode>;
  check(inputs: readonly string[], options: CheckOptions): Promise<ExitCode>;
  preview(input: string, options: PreviewOptions): Promise<ExitCode>;
  referenceDoc(options: ReferenceDocOptions): Promise<ExitCode>;
  fonts(input: string | undefined, options: FontsOptions): Promise<ExitCode>;
  init(folder: string, options: InitOptions): Promise<ExitCode>;
  schema(name: string): Promise<ExitCode>;
  explain(code: string | undefined): Promise<ExitCode>;
}

/** The command line's grammar. Commander prints help; it throws CommanderError in place of leaving. */
export function program(words: Words, version: string, commands: Commands, done: (code: ExitCode) => void): Command {
  const root = command(new Command('cabsub'), words)
    .description(words.program)
    .version(version, '-V, --version', words.version)
    .addHelpText('after', words.afterHelp);
  const building = shared(root.command('build'), words)
    .description(words.build)
    .option('-o, --output <folder>', words.output, 'packets')
    .addOption(new Option('--only <documents>', words.only).argParser(addPapers))
    .addOption(new Option('--format <format>', words.format).choices(formats));
  ofFiles(building, words)
    .option('--force', words.force, false)
    .option('--watch', words.watch, false)
    .option('--poll', words.watchPoll, false)
    .action(async (inputs: string[], options: BuildOptions) => {
      refuseUnwatchable(inputs, options);
      done(await commands.build(inputs, options));
    });
  shared(root.command('check'), words)
    .description(words.check)
    .option('--pages', words.pages, false)
    .option('--fix', words.fix, false)
    .option('--dry-run', words.dryRun, false)
    .action(async (inputs: string[], options: CheckOptions) => {
      refuseMisuse(inputs, options);
      done(await commands.check(inputs, options));
    });
  const previewing = command(root.command('preview'), words)
    .description(words.preview)
    .argument('<input>', words.previewInput)
    .option('--no-open', words.noOpen)
    .addOption(new Option('--port <number>', words.port).argParser(port))
    .option('--poll', words.poll, false)
    .option('--read-only', words.readOnly, false);
  ofFiles(ofInput(previewing, words), words).action(async (input: string, options: PreviewOptions) =>
    done(await commands.preview(input, options)),
  );
  command(root.command('reference-doc'), words)
    .description(words.referenceDoc)
    .option('-o, --output <file>', words.referenceDocOutput, 'reference.docx')
    .option('--templates <folder>', words.templates)
    .option('--force', words.referenceDocForce, false)
    .option('--quiet', words.quiet, false)
    .action(async (options: ReferenceDocOptions) => done(await commands.referenceDoc(options)));
  command(root.command('fonts'), words)
    .description(words.fontsCommand)
    .argument('[input]', words.fontsInput)
    .option('--fonts <folder>', words.fonts)
    .option('--json', words.json, false)
    .action(async (input: string | undefined, options: FontsOptions) => done(await commands.fonts(input, options)));
  command(root.command('explain'), words)
    .description(words.explain)
    .argument('[code]', words.explainCode)
    .action(async (code: string | undefined) => done(await commands.explain(code)));
  withAnswers(command(root.command('init'), words), words)
    .description(words.init.command)
    .argument('[folder]', words.init.folder)
    .option('--yes', words.init.yes, false)
    .option('--quiet', words.quiet, false)
    .action(async (folder: string | undefined, options: InitOptions) =>
      done(await commands.init(folder ?? '.', options)),
    );
  command(root.command('schema'), words)
    .description(words.schema)
    .argument('[name]', words.schemaName, 'meeting')
    .action(async (name: string) => done(await commands.schema(name)));
  return root;
}

/** What an input is read with. */
function ofInput(child: Command, words: Words): Command {
  return child
    .option('--draft', words.draft, false)
    .option('--templates <folder>', words.templates)
    .option('--fonts <folder>', words.fonts)
    .option('--words <file>', words.words)
    .option('--config <file>', words.config);
}

/** What its files are made like. */
function ofFiles(child: Command, words: Words): Command {
  return child
    .addOption(
      new Option('--pdf-standard <standard>', words.pdfStandard).choices(pdfStandards).default(defaultPdfStandard),
    )
    .option('--reference-doc <file>', words.referenceDocOption)
    .option('--embed-fonts', words.embedFonts, false)
    .addOption(new Option('--docx-pages <pages>', words.docxPages).choices(docxPages).default(defaultDocxPages));
}

function shared(child: Command, words: Words): Command {
  return ofInput(command(child, words).argument('<input...>', words.inputs), words)
    .addOption(new Option('--report <format[=file]>', words.report).argParser(addReport))
    .addOption(new Option('--max-problems <number>', words.maxProblems).argParser(count).default(mostTold))
    .option('--strict', words.strict, false)
    .option('--quiet', words.quiet, false);
}

function withAnswers(child: Command, { init }: Words): Command {
  return answerNames.reduce((each, name) => each.option(`${optionOf(name)} <text>`, init.options[name]), child);
}

function command(child: Command, words: Words): Command {
  const languages: readonly Language[] = ['th', 'en'];
  return child
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .configureHelp(helpIn(words))
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .addOption(new Option('--lang <language>', words.language).choices(languages));
}

/** Whether an error is commander's way of saying that help or the version was printed. */
export function isAnswered(error: CommanderError): boolean {
  return error.exitCode === 0;
}

/** A mistake in the arguments, taken from commander's error. */
export function misuseOf(error: CommanderError): Misuse {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return { kind: 'unknown-option', option: named };
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', command: named };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', argument: `<${named}>` };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: named };
    case 'commander.invalidArgument':
      return badValue(named, error.message);
    case mendingMisuses.dryRunAlone:
      return { kind: 'dry-run-alone' };
    case mendingMisuses.outputTwice:
      return { kind: 'output-twice' };
    case watchingMisuses.standardInput:
      return { kind: 'watch-standard-input' };
    case watchingMisuses.pollAlone:
      return { kind: 'poll-alone' };
    default:
      return { kind: 'other' };
  }
}

function badValue(option: string, message: string): Misuse {
  if (message.endsWith(valueFaults.notACount)) return { kind: 'not-a-count', option };
  if (message.endsWith(portFault)) return { kind: 'not-a-port', option, ...ports };
  if (message.endsWith(valueFaults.reportTwice)) return { kind: 'report-twice' };
  return { kind: 'bad-value', option, allowed: (/choices are (.*)\.$/.exec(message)?.[1] ?? '').split(', ') };
}

export { CommanderError };

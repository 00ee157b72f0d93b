import process from 'node:process';
import { version } from '../packet/version.ts';
import { type ExitCode, exitCodes } from './exit.ts';
import { CommanderError, type Commands, isAnswered, misuseOf, program } from './program.ts';
import { type Terminal, terminal } from './terminal.ts';
import { en } from './words/en.ts';
import { th } from './words/th.ts';

/** Runs one command line and answers its exit status. Everything but results goes to standard error. */
async function main(argv: readonly string[], device: Terminal): Promise<ExitCode> {
  const words = device.language === 'en' ? en : th;
  let code: ExitCode = exitCodes.done;
  const commands: Commands = {
    build: async (inputs, options) => (await import('./commands/build.ts')).build(inputs, options, device, words),
    check: async (inputs, options) => (await import('./commands/check.ts')).check(inputs, options, device, words),
    preview: async (input, options) => (await import('./commands/preview.ts')).preview(input, options, device, words),
    referenceDoc: async (options) => (await import('./commands/reference-doc.ts')).referenceDoc(options, device, words),
    fonts: async (input, options) => (await import('./commands/fonts.ts')).fonts(input, options, device),
    explain: async (code) => (await import('./commands/explain.ts')).explain(code, device, words),
    init: async (folder, options) => (await import('./commands/init.ts')).init(folder, options, device, words),
    schema: async (name) => (await import('./commands/schema.ts')).schema(name, words),
  };
  try {
    await program(words, version, commands, (answer) => {
      code = answer;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (isAnswered(error)) return exitCodes.done;
      process.stderr.write(`cabsub: ${words.misuse(misuseOf(error))}\n`);
      return exitCodes.wrongUse;
    }
    process.stderr.write(
      `cabsub: ${words.bug(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    return exitCodes.bug;
  }
}

process.once('SIGINT', () => process.exit(exitCodes.interrupted));
const argv = process.argv.slice(2);
// Not awaited: a file that is compiled beforehand (scripts/bundle) is no module.
void main(argv, terminal(argv)).then((code) => {
  process.exitCode = code;
});

import process from 'node:process';
import { type ExitCode, exitCodes } from './exit.ts';

/** Milliseconds that a command has to put everything away. */
const patience = 5_000;

/**
 * Waits until the program is told to end: by Ctrl-C, by another program, or because its terminal closes. From here on nothing ends it at once but a second
 * Ctrl-C, and a clearing up that takes too long. @returns the exit status: of the three only Ctrl-C interrupts
 */
export async function untilStopped(): Promise<ExitCode> {
  // Among them the one by which any other command ends at once (main.ts).
  process.removeAllListeners('SIGINT');
  const code = await new Promise<ExitCode>((stop) => {
    process.once('SIGINT', () => stop(exitCodes.interrupted));
    process.once('SIGTERM', () => stop(exitCodes.done));
    process.once('SIGHUP', () => stop(exitCodes.done));
  });
  process.once('SIGINT', () => process.exit(code));
  setTimeout(() => process.exit(code), patience).unref();
  return code;
}

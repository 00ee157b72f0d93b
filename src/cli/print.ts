import process from 'node:process';
import { exitCodes } from './exit.ts';

/** Writes a result to standard output, which is opened only now. */
export function print(text: string | Uint8Array): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', forgiveClosedPipe);
  process.stdout.write(text);
}

/** Writes words for a person to standard error, which is opened only now. That nobody reads them is no fault. */
export function say(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}

/** A reader that has seen enough (`cabsub schema | head`) closes the pipe: that is no fault. Any other is told by the exit status. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  say(`cabsub: stdout: ${error.message}\n`);
  process.exitCode = exitCodes.unwritable;
}

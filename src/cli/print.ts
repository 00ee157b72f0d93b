import process from 'node:process';
import { exitCodes } from './exit.ts';

/** Writes a result to standard output, which is opened only now. */
export function print(text: string | Uint8Array): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', forgiveClosedPipe);
  process.stdout.write(text);
}

/** A reader that has seen enough (`cabsub schema | head`) closes the pipe: that is no fault. Any other is told by the exit status. */
function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`cabsub: stdout: ${error.message}\n`);
  process.exitCode = exitCodes.unwritable;
}

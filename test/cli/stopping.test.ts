import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { untilStopped } from '../../src/cli/stopping.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
});

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 0],
  ['SIGHUP', 0],
] as const)('waits for %s, and then for who clears up, but not for long', async (signal, code) => {
  vi.useFakeTimers();
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const atOnce = vi.fn();
  process.once('SIGINT', atOnce);
  const stopped = untilStopped();
  process.emit(signal);
  expect(await stopped).toBe(code);
  expect(atOnce).not.toHaveBeenCalled();
  vi.advanceTimersByTime(4_000);
  expect(exit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(exit.mock.calls).toEqual([[code]]);
});

it('lets a second Ctrl-C end the program at once', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const stopped = untilStopped();
  process.emit('SIGINT');
  await stopped;
  expect(exit).not.toHaveBeenCalled();
  process.emit('SIGINT');
  expect(exit.mock.calls).toEqual([[130]]);
});

/** What the operating system refused, with its code (`EACCES`, `ENOSPC`). */
export type SystemError = Error & { readonly code: string; readonly path?: string };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

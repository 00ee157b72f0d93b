/** What came of asking for a file. */
export type FileRead =
  | { readonly ok: true; readonly path: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'missing' | 'folder' | 'unreadable' | 'outside' | 'too-large' };

/** What came of asking for the names in a folder, in the order of their code units. */
export type FolderRead =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly why: 'missing' | 'not-a-folder' | 'unreadable' | 'outside' };

/**
 * The one door to the outside for every stage from read to packet: files, and the environment's
 * date. Nothing behind it is remembered by the stages; a test hands in one made of memory.
 */
export interface World {
  /** A file the user named on the command line, of at most `limit` bytes. */
  readInput(path: string, limit: number): FileRead;
  /** A file that the input at `input` names: it must lie in the input's own folder or below it, links resolved. */
  readBeside(input: string, name: string, limit: number): FileRead;
  /** The path of the nearest thing of a name, a file or not, in the folder of `input` or one above it. */
  findUpwards(input: string, name: string): string | undefined;
  /** The names in a folder that the user named on the command line. */
  listInput(path: string): FolderRead;
  /** The names in a folder that the input at `input` names: its own folder or one below it, links resolved. */
  listBeside(input: string, name: string): FolderRead;
  /** A file that ships with cabsub: `templates/…`, `schemas/…`, `fonts/…`, or `npm:PACKAGE/PATH` for a package of ours. */
  readBuiltin(name: string): Uint8Array;
  /** SOURCE_DATE_EPOCH in seconds, if the environment gives one. */
  readonly sourceDateEpoch: number | undefined;
  /** What runs cabsub. Word boundaries come from its ICU, so a packet's manifest names them. */
  readonly runtime: { readonly node: string; readonly icu: string };
}

/** A file that the documents were made of, for the manifest and for watching. */
export interface UsedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

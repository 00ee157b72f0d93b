import type { DocumentName } from '../../model/diagnostic.ts';
import type { Format } from '../../packet/packet.ts';
import type { Answer, DeskState, InputText, PaperPlaces, Request } from '../contract.ts';

/** One input on the desk: its builds, the last good papers, and the way to change it. Everything is answered from memory but a save. */
export interface Desk {
  state(): DeskState;
  /** Calls back with each new state. @returns what ends that */
  subscribe(listener: (state: DeskState) => void): () => void;
  /** The input as the last build read it; none while it cannot be read. */
  input(): InputText | undefined;
  /** The PDF of a paper that `state` names with this round. */
  paper(round: number, name: DocumentName): Uint8Array | undefined;
  places(round: number, name: DocumentName): PaperPlaces | undefined;
  /** A file of the last good papers, made when it is asked for. */
  download(name: DocumentName, format: Format): Promise<Uint8Array | undefined>;
  answer(request: Request): Promise<Answer>;
  /** Ends the watching. */
  close(): Promise<void>;
}

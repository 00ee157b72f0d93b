import type { Code, Diagnostic, DiagnosticParams } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { en } from './en/index.ts';
import type { Catalogue, Message } from './message.ts';
import { th } from './th/index.ts';

export type { Message } from './message.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { th, en };

/** The message of a problem. Values from the input stand in it shortened and without control characters. */
export function messageOf(diagnostic: Diagnostic, language: Language): Message {
  return say(catalogues[language], diagnostic);
}

/** Code and params of one problem, so that the compiler sees that they belong together. */
type Told<C extends Code> = { [K in C]: { readonly code: K; readonly params: DiagnosticParams[K] } }[C];

function say<C extends Code>(catalogue: Catalogue, { code, params }: Told<C>): Message {
  return catalogue[code](params);
}

import type { Language } from '../../model/language.ts';
import type { Refusal } from './guard.ts';
import { type Reply, text } from './reply.ts';
import { strangerWords } from './words.ts';

const statuses: Readonly<Record<Refusal, number>> = {
  host: 403,
  origin: 403,
  site: 403,
  stranger: 403,
  'unknown-path': 404,
  method: 405,
  body: 400,
  'content-type': 415,
  'too-long': 413,
};

/** How a request is turned away. Only a person who may have lost the key is told more than the status. */
export function refusal(why: Refusal, language: Language): Reply {
  const status = statuses[why];
  return why === 'stranger' ? text(strangerWords[language], 'plain', status) : { status };
}

import { errorAt } from '../error-at.ts';
import type { FactCheck } from './fact-check.ts';

const codes = {
  missing: 'named-file-missing',
  outside: 'named-file-outside',
  folder: 'named-file-is-folder',
  unreadable: 'named-file-unreadable',
} as const;

/** An enclosure's file is there, beside the input or below it. What is in it is not looked at. */
export const enclosureFiles: FactCheck = ({ file, letter: { facts, places } }, world) =>
  (facts.enclosures ?? []).flatMap((enclosure, index) => {
    const name = enclosure?.file;
    if (name === undefined) return [];
    const read = world.readBeside(file, name, 0);
    if (read.ok || read.why === 'too-large') return [];
    return [errorAt(codes[read.why], places.value(`/enclosures/${index}/file`), { name })];
  });

import { InvalidArgumentError } from 'commander';
import type { DocumentName } from '../model/diagnostic.ts';
import { documentNames } from '../packet/packet.ts';

/**
 * Adds the papers that `--only cover-letter,checklist` names to those named before. One value, so that what follows it is an
 * input. @throws InvalidArgumentError in the words of commander's own for a choice
 */
export function addPapers(value: string, before: readonly DocumentName[] = []): readonly DocumentName[] {
  const papers = value.split(',').map((name) => documentNames.find((each) => each === name.trim()));
  const known = papers.filter((name) => name !== undefined);
  if (known.length < papers.length) throw new InvalidArgumentError(`Allowed choices are ${documentNames.join(', ')}.`);
  return [...before, ...known];
}

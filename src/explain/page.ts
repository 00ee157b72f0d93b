import type { Code, Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { World } from '../world/world.ts';

/** The page about a code in `docs`, if there is one. */
export function pageOf(code: Code, language: Language, world: World): string | undefined {
  return shipped(`docs/${language}/problems/${code}.md`, world);
}

/** How severe the problem is by itself, as the case of its example says. */
export function severityOf(code: Code, world: World): Severity | undefined {
  const written = /^severity: *(\w+)/m.exec(caseOf(code, world))?.[1];
  return severities.find((severity) => severity === written);
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A mistake and the same mended. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The example of a code, where it is a change of one file. */
export function exampleOf(code: Code, world: World): Example | undefined {
  const wrong = shipped(`examples/broken/${code}/wrong.yaml`, world);
  const right = shipped(`examples/broken/${code}/right.yaml`, world);
  return wrong === undefined || right === undefined || wrong === right ? undefined : { wrong, right };
}

/** The commands of an example, where the mistake is in the command: `[check, a.yaml]` after `run` and `right`. */
export function commandsOf(code: Code, world: World): Example | undefined {
  const command = (key: string) => new RegExp(`^${key}: *\\[(.*)\\]`, 'm').exec(caseOf(code, world))?.[1];
  const [wrong, right] = [command('run'), command('right')];
  if (wrong === undefined || right === undefined) return undefined;
  const shown = (items: string) => `cabsub ${items.split(/, */).join(' ')}\n`;
  return { wrong: shown(wrong), right: shown(right) };
}

/** What is told of an example (examples/broken/README.md), nothing where it has none. */
function caseOf(code: Code, world: World): string {
  return shipped(`examples/broken/${code}/case.yaml`, world) ?? '';
}

/** A text that ships with cabsub. Not every code has a page, and many an example is no change of one text. */
function shipped(name: string, world: World): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(world.readBuiltin(name));
  } catch {
    return undefined;
  }
}

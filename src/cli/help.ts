import type { Argument, HelpConfiguration, Option } from 'commander';
import type { Words } from './words/words.ts';

/** Help in the reader's language. Of a value it says which there are and which is meant without one; that a switch is off goes without saying. */
export function helpIn(words: Words): HelpConfiguration {
  const described = (item: Option | Argument) => withValues(item, words);
  return {
    styleTitle: (title) => titleIn(title, words),
    optionDescription: described,
    argumentDescription: described,
  };
}

function withValues({ description, argChoices, defaultValue }: Option | Argument, words: Words): string {
  const values = [
    ...(argChoices ? [words.choices(argChoices)] : []),
    ...(typeof defaultValue === 'string' || typeof defaultValue === 'number' ? [words.preset(defaultValue)] : []),
  ];
  return values.length > 0 ? `${description} (${values.join(' · ')})` : description;
}

function titleIn(title: string, words: Words): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.argumentsTitle,
    'Options:': words.optionsTitle,
    'Commands:': words.commandsTitle,
  };
  return titles[title] ?? title;
}

import { JOINED_TITLES, TITLE_WORDS } from './data/titles.ts';
import { oneOf } from './one-of.ts';

/** A shorter name by itself may be the beginning or the middle of any word: the ใจ of เข้าใจ. */
const shortestAlone = 5;

const title = new RegExp(`^${oneOf(JOINED_TITLES)}(?!${oneOf(TITLE_WORDS)})`);

/**
 * The words in which no line may break so that a person's name that the input gives stays whole: the rank with
 * the name, the name with and without its title, given name and surname by themselves (domain.md E.2).
 */
export function heldNames(name: string, rank = ''): readonly string[] {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const whole = parts.join(' ');
  const untitled = parts.map((part, index) => (index === 0 ? part.replace(title, '') : part));
  const alone = [...parts, ...untitled].filter((part) => part.length >= shortestAlone);
  // Without a rank the same as the whole.
  const ranked = [`${rank.trim()} ${whole}`, `${rank.trim()}${whole}`];
  const held = [...ranked, whole, ...(parts.length > 1 ? [untitled.join(' ')] : []), ...alone];
  return [...new Set(held.map((word) => word.trim()))];
}

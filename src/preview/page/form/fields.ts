import type { Group } from './field.ts';
import { checklist } from './fields/checklist.ts';
import { head } from './fields/head.ts';
import { matter } from './fields/matter.ts';
import { people } from './fields/people.ts';

/** Everything that the form asks for, in the order of a letter. */
export const groups: readonly Group[] = [...head, ...matter, ...people, ...checklist];

import { describe, test } from 'vitest';
import { suffer } from './suffer.ts';
import { values } from './values.ts';

describe('a hostile input ends cleanly, in ten seconds and one GiB, and leaves nothing behind', () => {
  test.each(values)('$name', (hostile) => suffer(hostile), 90_000);
});

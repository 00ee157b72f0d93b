import { describe, test } from 'vitest';
import { suffer } from './suffer.ts';
import { writings } from './writings.ts';

describe('a hostile input ends cleanly, in ten seconds and one GiB, and leaves nothing behind', () => {
  test.each(writings)('$name', (hostile) => suffer(hostile), 90_000);
});

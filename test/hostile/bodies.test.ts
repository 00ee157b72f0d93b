import { describe, test } from 'vitest';
import { bodies } from './bodies.ts';
import { suffer } from './suffer.ts';

describe('a hostile input ends cleanly, in ten seconds and one GiB, and leaves nothing behind', () => {
  test.each(bodies)('$name', (hostile) => suffer(hostile), 90_000);
});

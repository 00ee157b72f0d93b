import { describe, test } from 'vitest';
import { files } from './files.ts';
import { suffer } from './suffer.ts';

describe('a hostile input ends cleanly, in ten seconds and one GiB, and leaves nothing behind', () => {
  test.each(files)('$name', (hostile) => suffer(hostile), 90_000);
});

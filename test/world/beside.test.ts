import { expect, it } from 'vitest';
import { pathBeside } from '../../src/world/beside.ts';

it.each([
  ['meeting.yaml', 'templates/styles.yaml'],
  ['in/ก/meeting.yaml', 'in/ก/templates/styles.yaml'],
  ['/in/meeting.yaml', '/in/templates/styles.yaml'],
  ['in\\meeting.yaml', 'in/templates/styles.yaml'],
  ['-', 'templates/styles.yaml'],
])('a file beside %s is told from the working folder', (input, path) => {
  expect(pathBeside(input, 'templates/styles.yaml')).toBe(path);
});

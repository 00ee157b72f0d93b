import { expect, test } from 'vitest';
import type { Path } from '../../../../src/edit/index.ts';
import { groups } from '../../../../src/preview/page/form/fields.ts';
import { fieldAt, isDispensable, isNeeded } from '../../../../src/preview/page/form/need.ts';
import { placeAt } from '../../../../src/preview/page/form/schema.ts';
import { schema, tree } from './inputs.ts';

function asked(path: Path) {
  const found = fieldAt(
    groups.flatMap(({ fields }) => fields),
    path,
  );
  const place = placeAt(schema, path);
  if (!found || !place) throw new Error(`no field ${path.join('.')}`);
  return { field: found.field, place };
}

test.each([
  ['subject', 'a: b\n', true],
  ['meeting.venue', 'meeting: { name: a }\n', false],
  ['meeting.name', 'a: b\n', false],
  ['meeting.name', 'meeting: { venue: a }\n', true],
  ['body', 'letter: { body: a }\n', true],
  ['body', 'letter: { body: a }\nmemo: { body: .... }\n', true],
  ['body', 'letter: { body: a }\nmemo: { body: b }\n', false],
  ['checklist.deadline', 'a: b\n', true],
])('something must stand at %s in %j: %j', (path, text, expected) => {
  const steps = path.split('.');
  const { field, place } = asked(steps);
  expect(isNeeded(place, field, steps, tree(text))).toBe(expected);
});

test.each([
  ['meeting.venue', 'meeting: { venue: .... }\n', true],
  ['meeting.venue', 'meeting: { venue: "" }\n', true],
  ['meeting.venue', 'meeting: { venue: }\n', true],
  ['meeting.venue', 'meeting: { venue: ก }\n', false],
  ['meeting.venue', 'meeting: { name: ก }\n', false],
  ['contact.office', 'contact: { office: .... }\n', true],
  ['contact.email', 'contact: { email: ....@.... }\n', false],
  ['checklist.deadline', 'checklist: { deadline: .... }\n', false],
])('%s of %j can be taken out of the file: %j', (path, text, expected) => {
  const steps = path.split('.');
  expect(isDispensable(schema, asked(steps).field, steps, tree(text))).toBe(expected);
});

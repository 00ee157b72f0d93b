import { expect, it } from 'vitest';
import { requestIn } from '../../../src/preview/server/request-in.ts';

const read = (body: string | Uint8Array) => requestIn(typeof body === 'string' ? Buffer.from(body) : body);

it.each([
  { kind: 'save', text: 'ก: 1\r\n', base: 'd' },
  { kind: 'check', text: '' },
  { kind: 'check', text: '😀' },
  { kind: 'draft', draft: false },
])('reads %j', (request) => {
  expect(read(JSON.stringify(request))).toEqual(request);
});

it('keeps only what belongs to the kind', () => {
  expect(read('{"kind":"check","text":"a","base":"d","file":"/etc/passwd","__proto__":{"x":1}}')).toEqual({
    kind: 'check',
    text: 'a',
  });
});

it.each([
  '',
  ' ',
  '{',
  'null',
  'true',
  '"save"',
  '[]',
  '[{"kind":"check","text":"a"}]',
  '{}',
  '{"kind":"check"}',
  '{"kind":"check","text":1}',
  '{"kind":"check","text":null}',
  '{"kind":"check","text":["a"]}',
  '{"kind":"save","text":"a"}',
  '{"kind":"save","text":"a","base":1}',
  '{"kind":"save","base":"d"}',
  '{"kind":"draft","draft":"true"}',
  '{"kind":"Save","text":"a","base":"d"}',
  '{"kind":["save"],"text":"a","base":"d"}',
  '{"kind":"constructor"}',
  '{"kind":"check","text":"\\ud800"}',
  '{"kind":"save","text":"a","base":"\\udc00"}',
  '{"kind":"check","text":"a"}{',
  "{'kind':'check','text':'a'}",
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
])('finds no request in %s', (body) => {
  expect(read(body)).toBeUndefined();
});

it('finds none in bytes that are not UTF-8', () => {
  expect(read(Buffer.from('{"kind":"check","text":"\xff"}', 'latin1'))).toBeUndefined();
  expect(read(Buffer.from('{"kind":"check","text":"a"}', 'utf16le'))).toBeUndefined();
});

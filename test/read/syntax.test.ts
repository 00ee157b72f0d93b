import { describe, expect, test } from 'vitest';
import { mended, told } from './told.ts';

describe('mistakes in the writing of a file are told where they were made', () => {
  test.each([
    ['a quote that never closes', 'a: 1\nb: "ผลการ\nc: 2\n', ['unclosed-quote «"»']],
    ['a quote that meets the next one', 'b: "ผลการ\nc: "ดี"\n', ['unclosed-quote «"»']],
    ['a quote closed by an escaped one only', 'b: "ผลการ\\"\n', ['unclosed-quote «"»']],
    ['a single quote closed by a doubled one only', "b: 'ผลการ''\n", ["unclosed-quote «'»"]],
    ['a bracket that never closes', 'a: [ก, ข\nb: 1\nc: 2\n', ['unclosed-bracket «[»']],
    ['a bracket inside another', 'a: {x: 1, y: [1, 2}\nb: 1\n', ['unclosed-bracket «[»']],
    ['a bracket whose lines are not indented', 'a: [ก,\nข]\nb: 1\n', ['unclosed-bracket «[»']],
    ['a bracket that was never opened', 'a: [ก]]\nb: 1\n', ['unopened-bracket «]»']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['tab-indent «\t»']],
    ['a tab in a block of text', 'a: |\n\tข้อความ\n', ['tab-indent «\t»']],
    ['a line between two levels', 'a:\n    b: 1\n  c: 2\nd: 1\n', ['indent «c: 2»']],
    ['a line under a value', 'a: 1\n  b: 2\n', ['indent «b: 2»']],
    ['a block of text at the left edge', 'body: |\nด้วย กระทรวง\n', ['block-not-indented «ด้วย กระทรวง»']],
    ['text behind the mark of a block', 'a: | ข้อความ\n  ข\n', ['block-header «ข้อความ»']],
    ['a key without a colon', 'kind: x\nsubject ผลการประชุม\nto: y\n', ['missing-colon «subject ผลการประชุม»']],
    ['a colon without a space', 'kind: x\nsubject:ผลการประชุม\nto: y\n', ['colon-space «subject:»']],
    ['a colon without a space in braces', 'a: {quantity:1}\n', ['colon-space «quantity:»']],
    ['a colon without a space and nothing else', 'subject:ผล\n', ['colon-space «subject:»']],
    ['a colon inside a value', 'a: ผลการประชุม: ครั้งที่ 2\n', ['colon-in-value «ผลการประชุม: ครั้งที่ 2»']],
    ['a dash without a space', 'a:\n  -ก\n  -ข\n', ['dash-space «-»']],
    ['a dash behind a key', 'a: - ก\n', ['dash-after-colon «-»']],
    ['an item that runs on as text of the line above', '- ก\n  - ข\n', ['dash-in-text «-»']],
    ['a list among keys', 'b: 1\n- a\n', ['list-in-map «-»']],
    ['two quoted texts without a comma', 'a: ["ก" "ข"]\n', ['missing-comma «"»']],
    ['two entries without a comma', 'a: {b: 1 c: 2}\n', ['missing-comma «1 c: 2»']],
    ['a comma too many', 'a: [ก, , ข]\n', ['extra-comma «,»']],
    ['a reserved first character', 'a: @ข\n', ['bad-start «@»']],
    ['a backslash that means nothing', 'a: "C:\\ก"\n', ['bad-escape «\\»']],
    ['a very long key', `${'k'.repeat(1100)}: 1\n`, [`key-too-long «${'k'.repeat(1100)}»`]],
    ['text behind a closing quote', "a: 'it's'\n", ["text-after-quote «s'»"]],
    ['text behind a closing bracket', 'a: [ก] ข\n', ['text-after-value «ข»']],
    ['a comment that touches the text', 'a: "ก"#ข\n', ['comment-space «#ข»']],
    ['a number sign that cuts the text off', 'a: แผนงาน #2\n', ['comment-cuts-text «#2»']],
    ['a directive', '%YAML 1.1\n---\na: no\n', ['directive «%YAML 1.1»']],
    ['a map on the line of ---', '--- a: 1\n', ['document-start «a»']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('independent mistakes are told together, in order', () => {
    expect(told('a: [ก\nz: 0\nb ข\nc: 1\nd: "x\ne: "y"\nf: @z\n')).toEqual([
      'unclosed-bracket «[»',
      'missing-colon «b ข»',
      'unclosed-quote «"»',
      'bad-start «@»',
    ]);
  });

  test.each([
    ['subject:ผล\nto: ข\n', 'subject: ผล\nto: ข\n'],
    ['a: {quantity:1}\n', 'a: {quantity: 1}\n'],
    ['a: การประชุม: ครั้งที่ 2\n', 'a: "การประชุม: ครั้งที่ 2"\n'],
  ])('an exact fix mends the file: %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
    expect(told(expected)).toEqual([]);
  });

  test('what is well written is left alone', () => {
    expect(told('# ข้อ\na: ก # ข้อความ\nurl: https://example.go.th/a#b\nt: 09:30\nn: -5\nl: [a:b, -1]\n')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { answerFormatOf } from '../../src/format/answer-format.ts';

it.each([
  ['{"a": 1}', 'json'],
  ['[1]', 'json'],
  [' \n\t{"a": 1} ', 'json'],
  ['\u0000{"a": 1}', 'other'],
  ['!{"a": 1}', 'other'],
  ['{"a": 1', 'other'],
  ['[1', 'other'],
  ['"text"', 'other'],
  ['7', 'other'],
  ['', 'other'],
  ['   ', 'other'],
  ['```json\n{"a": 1}\n```', 'fenced'],
  ['```\n[1]\n```', 'fenced'],
  ['  ```json\n{"a": 1}\n```\n', 'fenced'],
  ['```json\n{"a": 1\n```', 'other'],
  ['```json\n[1\n```', 'other'],
  ['```json\n"text"\n```', 'other'],
  ['```json\n7\n```', 'other'],
  ['```json\n{"a": 1}', 'other'],
  ['```json\n{"a": 1}\n``` as asked', 'other'],
  ['``\n{"a": 1}\n```', 'other'],
  ['`{"a": 1}`', 'other'],
  ['a```\n{"a": 1}\n```', 'other'],
])('%j is %s', (text, format) => {
  expect(answerFormatOf(text)).toBe(format);
});

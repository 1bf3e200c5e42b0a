import { expect, it } from 'vitest';
import { textDifference } from '../../src/format/text-difference.ts';

it.each([
  ['a b', 'a b ', 'by a trailing space'],
  ['a b ', 'a b  ', 'by a trailing space'],
  ['a b', 'a b\n', 'by a trailing line break'],
  ['a b', 'a b\r\n', 'by a trailing line break'],
  ['a b', 'a b\n\n', 'by white space at the end'],
  ['a b', 'a b\t', 'by white space at the end'],
  ['a b ', 'a b\n', 'by white space at the end'],
  ['a b\t', 'a b\n ', 'by white space at the end'],
  [' a b', 'a b', 'by white space at the edges'],
  [' a b ', '\na b', 'by white space at the edges'],
  ['a b', 'a\n b', 'in white space'],
  ['a b', 'A B', 'in case'],
  ['a b', ' A  B', 'in white space and case'],
  ['a b.', 'a b', 'in punctuation'],
  ['A, b!', 'a b', 'in punctuation'],
  ['a1', 'a2', undefined],
  ['é', 'e', undefined],
  ['a', 'b', undefined],
])('%j and %j differ %s', (a, b, words) => {
  expect(textDifference(a, b)).toBe(words);
  expect(textDifference(b, a)).toBe(words);
});

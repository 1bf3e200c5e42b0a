import { expect, it } from 'vitest';
import { plainLabel } from '../../src/format/plain-label.ts';
import { referenceName } from '../../src/format/reference-name.ts';

it.each([
  ['Positive', 'positive'],
  [' positive. ', 'positive'],
  ['**Positive**', 'positive'],
  ['"positive"', 'positive'],
  ['“Positive!”', 'positive'],
  ['«positive» ', 'positive'],
  ["'positive'", 'positive'],
  ['`positive`:', 'positive`'],
  ['positive .', 'positive'],
  ['positive,', 'positive'],
  ['positive;', 'positive'],
  ['positive:', 'positive'],
  ['positive。', 'positive'],
  ['positive?', 'positive?'],
  ['not_spam', 'not spam'],
  ['Not - Spam', 'not spam'],
  ['not  spam', 'not spam'],
  ['a-1', 'a-1'],
  ['1_a', '1_a'],
  ['-1', '-1'],
  ['CO', 'CO'],
  ['Co.', 'Co'],
  ['COs', 'cos'],
  ['.', '.'],
  ['""', '""'],
  [' . ', ' . '],
  ['', ''],
])('%j is %j', (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});

it.each([
  ['answer', 'answer'],
  ['ground_truth', 'groundtruth'],
  ['groundTruth', 'groundtruth'],
  ['Ground-Truth', 'groundtruth'],
  ['ground truth', 'groundtruth'],
  ['correct.answer', undefined],
  ['question', undefined],
  ['', undefined],
  [`answer${'_'.repeat(34)}`, 'answer'],
  [`answer${'_'.repeat(35)}`, undefined],
])('%s: the name of a reference %s', (key, name) => {
  expect(referenceName(key)).toBe(name);
});

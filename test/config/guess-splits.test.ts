import { expect, it } from 'vitest';
import { guessSplits } from '../../src/config/guess-splits.ts';

it.each(['valid', 'validation', 'val', 'dev', 'eval', 'evaluation', 'holdout', 'heldout', 'held-out', 'test', 'VALID'])(
  'knows a file that is called %s',
  (word) => {
    const splits = guessSplits([`support_train.jsonl`, `support_${word}.jsonl`]);
    expect(splits).toEqual({ support: { train: 'support_train.jsonl', validation: `support_${word}.jsonl` } });
  },
);

it('lets the first of several names validate', () => {
  const held = ['test.jsonl', 'holdout.jsonl', 'eval.jsonl', 'dev.jsonl', 'val.jsonl'];
  for (let left = held.length; left > 0; left--) {
    const splits = guessSplits(['train.jsonl', ...held.slice(0, left)]);
    expect(splits).toEqual({ data: { train: 'train.jsonl', validation: held[left - 1] } });
  }
});

it.each([
  ['nothing', []],
  ['one side only', ['train.jsonl']],
  ['the other side only', ['valid.jsonl']],
  ['files of two names', ['a_train.jsonl', 'b_valid.jsonl']],
  ['files of two folders', ['a/train.jsonl', 'b/valid.jsonl']],
  ['words that only begin so', ['trains.jsonl', 'valid.jsonl']],
  ['words that only end so', ['retrain.jsonl', 'valid.jsonl']],
  ['a validation that only begins so', ['train.jsonl', 'value.jsonl']],
  ['a validation that only ends so', ['train.jsonl', 'invalid.jsonl']],
])('finds no split in %s', (_, paths) => {
  expect(guessSplits(paths)).toEqual({});
});

it.each([
  ['beside one another', 'training.jsonl', 'test.jsonl', 'data'],
  ['in folders', 'train/sales.jsonl', 'dev/sales.jsonl', 'sales'],
  ['with words before', 'data/sales-train.jsonl', 'data/sales-dev.jsonl', 'sales'],
  ['packed', 'sales.train.jsonl.gz', 'sales.dev.jsonl.gz', 'sales'],
  ['numbered', 'train2.jsonl', 'dev2.jsonl', 'data'],
  ['in other scripts', 'données_train.jsonl', 'données_dev.jsonl', 'données'],
])('finds files %s', (_, train, validation, name) => {
  expect(guessSplits([train, validation])).toEqual({ [name]: { train, validation } });
});

it('takes shards of one file together', () => {
  expect(guessSplits(['train-1.jsonl', 'train-22.jsonl', 'dev-1.jsonl', 'dev-3.jsonl'])).toEqual({
    data: { train: ['train-1.jsonl', 'train-22.jsonl'], validation: ['dev-1.jsonl', 'dev-3.jsonl'] },
  });
});

it('gives every split a name of its own', () => {
  const pair = (folder: string) => [`${folder}/train.jsonl`, `${folder}/dev.jsonl`];
  const folders = ['a/x', 'b/x', 'b-x'];
  const names = Object.entries(guessSplits(folders.flatMap(pair))).map(([name, { train }]) => [name, train]);
  expect(names).toEqual([
    ['x', 'a/x/train.jsonl'],
    ['b-x', 'b/x/train.jsonl'],
    ['b-x-3', 'b-x/train.jsonl'],
  ]);
});

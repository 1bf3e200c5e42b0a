import { expect, it } from 'vitest';
import { cellsOf, reasonsOf } from '../../src/compat/compat-words.ts';
import { compatOf, DETAIL_LOST, NAME_LOST, REFUSED } from './compat-of.ts';

it.each([
  ['accept', 'accepted'],
  ['accept-with-losses', 'with losses'],
  ['reject', 'refused'],
  ['unknown', 'not known'],
] as const)('says %s as %s', (verdict, words) => {
  expect(cellsOf(compatOf({ verdict }))).toEqual(['openai', words, '1', '0', '0', '0']);
});

it('groups the digits of large numbers', () => {
  expect(cellsOf(REFUSED)).toEqual(['trl', 'refused', '12,000', '300', '40', '5']);
});

it.each([
  ['nothing', {}, []],
  ['what is lost, by code', { codes: REFUSED.codes }, [DETAIL_LOST, NAME_LOST]],
  ['why it is refused', { verdict: 'reject', reasons: ['a', 'b'] }, ['refused as it is: a, b']],
  ['why it loses something', { verdict: 'accept-with-losses', reasons: ['a'] }, ['loses as it is: a']],
  ['nothing of a verdict without a reason', { verdict: 'reject' }, []],
  ['nothing where it is accepted', { verdict: 'accept', reasons: ['a'] }, []],
  ['nothing where it is not known', { verdict: 'unknown', reasons: ['a'] }, []],
  [
    'first why, then what',
    { verdict: 'reject', reasons: ['a'], codes: REFUSED.codes },
    ['refused as it is: a', DETAIL_LOST, NAME_LOST],
  ],
] as const)('tells %s', (_, more, reasons) => {
  expect(reasonsOf(compatOf(more))).toEqual(reasons);
});

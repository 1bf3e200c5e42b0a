import { expect, it } from 'vitest';
import { baselineRequest } from '../../src/cli/baseline-request.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const NONE = { path: 'tunelint-suppressions.json', isNamed: false, suppress: [], prune: false, reason: undefined };

it.each([
  [{}, NONE],
  [{ suppressions: 'a.json' }, { ...NONE, path: 'a.json', isNamed: true }],
  [{ 'suppress-all': true }, { ...NONE, suppress: 'all' }],
  [{ 'suppress-rule': ['a', 'b'] }, { ...NONE, suppress: ['a', 'b'] }],
  [{ 'prune-suppressions': true }, { ...NONE, prune: true }],
  [{ reason: ' old ' }, { ...NONE, reason: 'old' }],
  [{ 'no-tokens': true }, NONE],
  [{ 'no-suppressions': true }, undefined],
])('%j', (flags, request) => {
  expect(baselineRequest(flags)).toEqual(request);
});

it.each([
  [
    { 'suppress-all': true, 'suppress-rule': ['a'], 'prune-suppressions': true },
    '--suppress-all and --suppress-rule and --prune-suppressions exclude each other: use one after the other.',
  ],
  [
    { 'suppress-rule': ['a'], 'prune-suppressions': true },
    '--suppress-rule and --prune-suppressions exclude each other: use one after the other.',
  ],
  [
    { 'no-suppressions': true, suppressions: 'a', 'suppress-all': true },
    '--no-suppressions and --suppressions exclude each other.',
  ],
  [{ 'no-suppressions': true, 'suppress-all': true }, '--no-suppressions and --suppress-all exclude each other.'],
  [
    { 'prune-suppressions': true, 'no-tokens': true },
    '--prune-suppressions needs the tokens: without them rules about length and cost find nothing, and their suppressions would go.',
  ],
])('%j is refused', (flags, message) => {
  expect(() => baselineRequest(flags)).toThrow(new UsageError(message));
});

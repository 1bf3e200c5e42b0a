import { expect, it } from 'vitest';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import { allowedBy, startLedger, suppressesFile, suppressesRow } from '../../src/baseline/ledger.ts';
import { draftOf } from './draft-of.ts';

const ROW = '0123456789abcdef';
const row = (count: number) => ({ rule: 'schema', messageId: 'type', fingerprint: ROW, count });
const file = (count: number) => ({ rule: 'schema', messageId: 'type', count });

it('suppresses as many equal findings about rows as are allowed', () => {
  const baseline = baselineOfFile([row(2)], new Set(), 0);
  const ledger = startLedger(baseline);
  const draft = draftOf('schema', 0, { pointer: '/a' });
  const later = draftOf('schema', 9, { pointer: '/b' });
  expect([draft, later, later].map((each) => suppressesRow(ledger, each, ROW))).toEqual([true, true, false]);
  expect(suppressesRow(ledger, draft, 'fedcba9876543210')).toBe(false);
  const seen = { rule: 'schema', messageId: 'type', pointer: '/a' };
  expect(ledger).toEqual({
    baseline,
    seen: new Map([
      [ROW, { ...seen, fingerprint: ROW, count: 3 }],
      ['fedcba9876543210', { ...seen, fingerprint: 'fedcba9876543210', count: 1 }],
    ]),
  });
});

it.each([
  [6, false],
  [7, true],
  [8, true],
])('allows a file whose finding concerns 7 rows at %d: %s', (allowed, suppressed) => {
  const ledger = startLedger(baselineOfFile([file(allowed)], new Set(), 0));
  const drafts = [
    draftOf('schema', undefined, { occurrences: 3, pointer: '/x' }),
    draftOf('schema', 1, { occurrences: 4 }),
  ];
  expect(suppressesFile(ledger, drafts)).toBe(suppressed);
  expect([...ledger.seen]).toEqual([
    ['schema type', { rule: 'schema', messageId: 'type', pointer: '/x', fingerprint: undefined, count: 7 }],
  ]);
});

it('notes nothing where a rule says nothing', () => {
  const ledger = startLedger(baselineOfFile([], 'all', Number.POSITIVE_INFINITY));
  expect(suppressesFile(ledger, [])).toBe(false);
  expect(ledger.seen.size).toBe(0);
});

it.each([
  ['listed', new Set<string>(), 0, 'schema', ROW, 2],
  ['not listed', new Set<string>(), 0, 'schema', 'other', 0],
  ['not listed, of a rule that is not watched', new Set<string>(), Number.POSITIVE_INFINITY, 'schema', 'other', 0],
  ['listed and watched', new Set(['schema']), 0, 'schema', ROW, 2],
  ['listed, all allowed', 'all', Number.POSITIVE_INFINITY, 'schema', ROW, Number.POSITIVE_INFINITY],
  ['watched, all allowed', new Set(['schema']), Number.POSITIVE_INFINITY, 'schema', 'x', Number.POSITIVE_INFINITY],
] as const)('allows what is %s', (_, watched, unlisted, rule, key, allowed) => {
  expect(allowedBy(baselineOfFile([row(2)], watched, unlisted), rule, key)).toBe(allowed);
});

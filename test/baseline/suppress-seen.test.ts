import { expect, it } from 'vitest';
import type { Suppression } from '../../src/baseline/baseline.ts';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import { type Ledger, startLedger, suppressesFile, suppressesRow } from '../../src/baseline/ledger.ts';
import { suppressSeen } from '../../src/baseline/suppress-seen.ts';
import { usedCounts } from '../../src/baseline/used-counts.ts';
import { draftOf } from './draft-of.ts';

const ONE = '0123456789abcdef';
const TWO = 'fedcba9876543210';

/** What a file with two equal rows, another row and a finding about the file leaves in the ledger. */
function ledgerOf(watched: Ledger['baseline']['watched']): Ledger {
  const ledger = startLedger(baselineOfFile([], watched, Number.POSITIVE_INFINITY));
  const draft = draftOf('schema', 0, { pointer: '/messages/0/kari' });
  suppressesRow(ledger, draft, ONE);
  suppressesRow(ledger, draft, ONE);
  suppressesRow(ledger, draftOf('mojibake', 5), TWO);
  suppressesFile(ledger, [draftOf('few-examples', undefined, { occurrences: 4, pointer: '/x' })]);
  return ledger;
}

const schema = { rule: 'schema', messageId: 'type', at: '/messages/0/…', fingerprint: ONE, count: 2 };
const mojibake = { rule: 'mojibake', messageId: 'type', fingerprint: TWO, count: 1 };
const file = { rule: 'few-examples', messageId: 'type', count: 4 };

it('makes entries of all that was seen of the watched rules', () => {
  expect(suppressSeen([], ledgerOf('all'))).toStrictEqual([schema, mojibake, file]);
  expect(suppressSeen([], ledgerOf(new Set(['mojibake'])))).toStrictEqual([mojibake]);
});

it('gives new entries a reason, and leaves what is there as it is', () => {
  const old: Suppression = { ...schema, reason: 'old', count: 1 };
  const say = { reason: 'new', date: '2026-11-28' };
  expect(suppressSeen([old], ledgerOf('all'), say)).toStrictEqual([
    { ...old, count: 2 },
    { ...mojibake, ...say },
    { ...file, ...say },
  ]);
});

it('adds up equal entries and never allows less than before', () => {
  const unseen = { rule: 'blank-line', messageId: 'blank', count: 1 };
  const entries = [{ ...schema, reason: 'a' }, unseen, { ...schema, reason: 'b', count: 3 }];
  expect(suppressSeen(entries, ledgerOf('all'))).toStrictEqual([
    { ...schema, reason: 'a', count: 5 },
    unseen,
    mojibake,
    file,
  ]);
  expect(suppressSeen(entries, ledgerOf(new Set()))).toStrictEqual([{ ...schema, reason: 'a', count: 5 }, unseen]);
});

it('counts what each entry still stands for', () => {
  const entries = [
    { ...schema, count: 1 },
    { ...schema, count: 3 },
    schema,
    { ...file, count: 9 },
    { ...schema, fingerprint: 'aaaaaaaaaaaaaaaa' },
    { rule: 'blank-line', messageId: 'blank', count: 6 },
  ];
  expect(usedCounts(entries, ledgerOf('all'), (rule) => rule !== 'blank-line')).toEqual([1, 1, 0, 4, 0, 6]);
});

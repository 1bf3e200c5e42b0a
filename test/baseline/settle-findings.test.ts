import { expect, it } from 'vitest';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import { startLedger } from '../../src/baseline/ledger.ts';
import { settleFindings } from '../../src/baseline/settle-findings.ts';
import { addFinding, addUndecided, startFindings } from '../../src/engine/finding-store.ts';
import { draftOf } from './draft-of.ts';

const ROW = '0123456789abcdef';
const ledgerFor = (count: number) =>
  startLedger(baselineOfFile([{ rule: 'known', messageId: 'type', fingerprint: ROW, count }], new Set(), 0));
const undecided = (offset: number) => ({ draft: draftOf('known', offset), wanted: true, fingerprint: ROW });

it('puts what is reported where it would have stood', () => {
  const part = startFindings(10);
  for (const offset of [0, 20, 40, 60]) addFinding(part, draftOf('other', offset), true);
  addUndecided(part, [undecided(10)]);
  addUndecided(part, [undecided(30)]);
  // A row has its own findings behind those of the same row that were kept at once.
  addUndecided(part, [undecided(40)]);
  const ledger = ledgerFor(1);
  settleFindings(part, ledger, 5);
  expect(part.kept.map(({ message }) => message)).toEqual([
    'other at 0',
    'other at 20',
    'known at 30',
    'known at 40',
    'other at 40',
    'other at 60',
  ]);
  expect(part.undecided).toEqual([]);
  expect(part.suppressed).toEqual(new Map([['known', 1]]));
  expect(part.byRule.get('known')).toEqual({ severity: 'error', count: 2, rows: 2 });
  expect(part.byRule.get('other')).toEqual({ severity: 'error', count: 4, rows: 4 });
  expect(ledger.seen.get(ROW)?.count).toBe(3);
});

it('keeps so many findings of a row, of those that are wanted', () => {
  const part = startFindings(10);
  const row = [0, 1, 2, 3, 4].map((offset) => ({
    draft: draftOf(offset === 1 ? 'known' : 'other', offset),
    wanted: offset !== 0,
    fingerprint: offset === 1 ? ROW : undefined,
  }));
  addUndecided(part, row);
  settleFindings(part, ledgerFor(1), 2);
  expect(part.kept.map(({ message }) => message)).toEqual(['other at 2', 'other at 3']);
  expect(part.byRule.get('other')?.count).toBe(4);
});

it('counts each row anew', () => {
  const part = startFindings(10);
  for (const offset of [0, 10]) addUndecided(part, [undecided(offset), undecided(offset + 1)]);
  settleFindings(part, ledgerFor(0), 1);
  expect(part.kept.map(({ message }) => message)).toEqual(['known at 0', 'known at 10']);
});

it('takes a finding about the whole file for one at its start', () => {
  const part = startFindings(10);
  addFinding(part, draftOf('other'), true);
  addFinding(part, draftOf('other', 5), true);
  addUndecided(part, [{ ...undecided(0), draft: draftOf('known') }]);
  addUndecided(part, [{ ...undecided(0), draft: draftOf('known', 1) }]);
  settleFindings(part, ledgerFor(1), 1);
  expect(part.kept.map(({ message }) => message)).toEqual(['other at undefined', 'known at 1', 'other at 5']);
});

it('leaves a part alone that has put nothing aside', () => {
  const part = startFindings(10);
  addFinding(part, draftOf('other', 0), true);
  const { kept } = part;
  settleFindings(part, ledgerFor(1), 1);
  expect(part.kept).toBe(kept);
  expect(part.kept).toHaveLength(1);
});

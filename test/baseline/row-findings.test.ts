import { expect, it } from 'vitest';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import { packRowFilter, rowFilter } from '../../src/baseline/row-filter.ts';
import { type RowLookUp, rowFindings } from '../../src/baseline/row-findings.ts';
import type { ActiveRule } from '../../src/engine/active-rules.ts';
import type { FileRun } from '../../src/engine/file-run.ts';
import { addFinding, startFindings } from '../../src/engine/finding-store.ts';
import { draftOf } from './draft-of.ts';

const KNOWN = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
const filter = rowFilter(
  packRowFilter(baselineOfFile([{ rule: 'listed', messageId: 'said', fingerprint: KNOWN, count: 1 }], new Set(), 0)),
);
const level = { severity: 'error', profileSeverity: 'error', effect: 'quality' } as const;
const active = (id: string, off = false) =>
  ({
    rule: { meta: { id, messages: { said: 'Said.' } } },
    level: () => (off ? undefined : level),
  }) as unknown as ActiveRule;
const place = { file: 0, offset: 0, line: 1, example: 0 };

/** A row's findings, each with the fingerprint it has, in a store that keeps so many of a rule. */
function findingsOf(
  rows: readonly (readonly (readonly [id: string, fingerprint: string, off?: boolean])[])[],
  most = 2,
) {
  const store = startFindings(3);
  const asked: string[] = [];
  const run = { settings: { limits: { findingsPerRecord: most } } } as unknown as Pick<FileRun, 'settings'>;
  const findings = rowFindings(store, filter, run);
  for (const row of rows) {
    for (const [id, fingerprint, off] of row) {
      const look = {
        place,
        locate: () => ({ fingerprint }),
        fingerprintOf: () => {
          asked.push(id);
          return fingerprint;
        },
      } as unknown as RowLookUp;
      findings.report(active(id, off), { messageId: 'said' }, look);
    }
    findings.endRow();
  }
  const located = store.kept.map((draft) => [draft.rule, draft.located?.fingerprint]);
  const undecided = store.undecided.map((row) =>
    row.map(({ draft, ...rest }) => ({ ...rest, rule: draft.rule, located: draft.located?.fingerprint })),
  );
  return { store, asked, located, undecided };
}

it('counts at once what no entry is about, and looks it up as far as it is kept', () => {
  const { store, asked, located, undecided } = findingsOf([
    [
      ['free', OTHER],
      ['free', OTHER],
      ['free', OTHER],
    ],
    [['listed', OTHER]],
    [],
  ]);
  expect(asked).toEqual(['listed']);
  expect(located).toEqual([
    ['free', OTHER],
    ['free', OTHER],
    ['listed', OTHER],
  ]);
  expect(store.byRule.get('free')?.count).toBe(3);
  expect(undecided).toEqual([]);
});

it('puts a row aside in which something may be suppressed, both kinds limited by themselves', () => {
  const { store, undecided } = findingsOf([
    [
      ['listed', KNOWN],
      ['free', OTHER],
      ['listed', KNOWN],
      ['listed', KNOWN],
      ['free', OTHER],
      ['free', OTHER],
    ],
    [['free', OTHER]],
  ]);
  const known = { rule: 'listed', wanted: true, fingerprint: KNOWN, located: KNOWN };
  const free = { rule: 'free', wanted: true, fingerprint: undefined, located: OTHER };
  expect(undecided).toEqual([
    [
      known,
      free,
      known,
      { ...known, wanted: false, located: undefined },
      free,
      { ...free, wanted: false, located: undefined },
    ],
  ]);
  expect(store.byRule.get('free')?.count).toBe(1);
});

it('leaves a message away that is off, and a row that says nothing else', () => {
  const { store, undecided } = findingsOf([
    [['listed', KNOWN, true]],
    [
      ['free', OTHER, true],
      ['free', OTHER],
    ],
  ]);
  expect(undecided).toEqual([]);
  expect(store.byRule.get('free')?.count).toBe(1);
  expect(store.byRule.has('listed')).toBe(false);
});

it('looks nothing up for a rule that is full', () => {
  const store = startFindings(1);
  addFinding(store, draftOf('free', 0), true);
  const run = { settings: { limits: { findingsPerRecord: 5 } } } as unknown as Pick<FileRun, 'settings'>;
  const findings = rowFindings(store, filter, run);
  let looks = 0;
  const locate = (() => {
    looks++;
  }) as unknown as RowLookUp['locate'];
  const fingerprintOf = (() => OTHER) as unknown as RowLookUp['fingerprintOf'];
  for (const id of ['free', 'other'])
    findings.report(active(id), { messageId: 'said' }, { place, locate, fingerprintOf });
  findings.endRow();
  expect(looks).toBe(1);
  expect([...store.keptByRule]).toEqual([
    ['free', 1],
    ['other', 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { fewFindings } from '../../src/engine/few-findings.ts';
import {
  addAgain,
  addFinding,
  addSuppressed,
  addUndecided,
  appendFindings,
  isFull,
  startFindings,
  takeKept,
} from '../../src/engine/finding-store.ts';
import { sortedByRule } from '../../src/engine/sorted-by-rule.ts';
import { draftAt } from './drafts.ts';

const rulesOf = (effects: ReturnType<typeof startFindings>['effects']) =>
  Object.fromEntries(Object.entries(effects).map(([effect, rules]) => [effect, [...rules].join(' ')]));

describe('a store of findings', () => {
  it('counts everything and keeps as much as it may of each rule', () => {
    const store = startFindings(2);
    for (const line of [0, 1, 2]) addFinding(store, draftAt(line, { fixable: 'safe' }), true);
    addFinding(
      store,
      draftAt(3, { rule: 'a', severity: 'info', effect: 'lost', occurrences: 5, fixable: 'unsafe' }),
      true,
    );
    addFinding(store, draftAt(4, { rule: 'a', severity: 'warning', effect: 'skipped' }), false);
    addFinding(store, draftAt(5, { rule: 'a', severity: 'info', effect: 'cost' }), false);
    expect(store.kept.map(({ place }) => place?.line)).toEqual([0, 1, 3]);
    expect(sortedByRule(store.byRule)).toEqual({
      a: { severity: 'warning', count: 3, rows: 7 },
      schema: { severity: 'error', count: 3, rows: 3 },
    });
    expect(Object.keys(sortedByRule(store.byRule))).toEqual(['a', 'schema']);
    expect([store.severities, store.fixable]).toEqual([
      { error: 3, warning: 1, info: 2 },
      { safe: 3, unsafe: 1 },
    ]);
    expect(rulesOf(store.effects)).toEqual({ rejected: 'schema', skipped: 'a', lost: 'a' });
    expect([isFull(store, 'schema'), isFull(store, 'a'), isFull(store, 'none')]).toEqual([true, false, false]);
    expect(isFull(startFindings(0), 'none')).toBe(true);
  });

  it('keeps what is put aside or suppressed out of its counts, but not out of the verdict', () => {
    const store = startFindings(5);
    const row = [{ draft: draftAt(0, { effect: 'lost' }), wanted: true, fingerprint: undefined }];
    addUndecided(store, row);
    for (const line of [1, 2]) addSuppressed(store, draftAt(line, { rule: 'a' }));
    expect([store.undecided, store.kept, store.byRule.size]).toEqual([[row], [], 0]);
    expect([...store.suppressed]).toEqual([['a', 2]]);
    expect(rulesOf(store.effects)).toEqual({ rejected: 'a', skipped: '', lost: 'schema' });
  });

  it('can be emptied and filled in another order', () => {
    const store = startFindings(2);
    const drafts = [draftAt(0), draftAt(1)];
    for (const each of drafts) addFinding(store, each, true);
    expect(takeKept(store)).toEqual(drafts);
    expect(store.kept).toEqual([]);
    for (const line of [2, 1, 0]) addAgain(store, draftAt(line));
    expect(store.kept.map(({ place }) => place?.line)).toEqual([2, 1]);
    expect(store.byRule.get('schema')?.count).toBe(2);
  });

  it('takes in what comes next', () => {
    const [store, later] = [startFindings(2), startFindings(2)];
    addFinding(store, draftAt(0, { severity: 'info', effect: 'skipped', fixable: 'safe' }), true);
    addSuppressed(store, draftAt(0, { rule: 's' }));
    addFinding(later, draftAt(1, { fixable: 'unsafe' }), true);
    addFinding(later, draftAt(2, { severity: 'warning', effect: 'lost', fixable: 'safe' }), true);
    addSuppressed(later, draftAt(3, { rule: 's' }));
    addSuppressed(later, draftAt(3, { rule: 't' }));
    const row = [{ draft: draftAt(4), wanted: false, fingerprint: 'f' }];
    addUndecided(later, row);
    appendFindings(store, later);
    expect(store.kept.map(({ place }) => place?.line)).toEqual([0, 1]);
    expect([...store.byRule]).toEqual([['schema', { severity: 'error', count: 3, rows: 3 }]]);
    expect([store.severities, store.fixable]).toEqual([
      { error: 1, warning: 1, info: 1 },
      { safe: 2, unsafe: 1 },
    ]);
    expect([[...store.suppressed], store.undecided]).toEqual([
      [
        ['s', 2],
        ['t', 1],
      ],
      [row],
    ]);
    expect(rulesOf(store.effects)).toEqual({ rejected: 's schema t', skipped: 'schema', lost: 'schema' });
  });
});

describe('fewFindings', () => {
  const findings = ['info', 'warning', 'error', 'info', 'error', 'warning'].map((severity, line) => ({
    severity,
    line,
  })) as never[];
  const lines = (most: number) => fewFindings(findings, most).map(({ line }) => line);

  it.each([
    [0, []],
    [1, [2]],
    [2, [2, 4]],
    [3, [1, 2, 4]],
    [5, [0, 1, 2, 4, 5]],
    [6, [0, 1, 2, 3, 4, 5]],
    [7, [0, 1, 2, 3, 4, 5]],
  ])('leaves %i: errors first, in their order', (most, expected) => {
    expect(lines(most)).toEqual(expected);
    if (most >= 6) expect(fewFindings(findings, most)).toBe(findings);
  });
});

import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/engine/severity.ts';
import { eachRuleFirst } from '../../src/report/each-rule-first.ts';
import { examplesShown } from '../../src/report/examples-shown.ts';
import { findingGroups } from '../../src/report/finding-groups.ts';
import { groupedBy } from '../../src/report/grouped-by.ts';
import { shownFindings } from '../../src/report/shown-findings.ts';
import { fileOf, findingOf, reportOf } from './made-of.ts';

const SEVERITIES: Record<string, Severity> = { e: 'error', w: 'warning', i: 'info' };

/** Findings by severity, rule and line: `ea1`. */
const findings = (...names: string[]) =>
  names.map((name) =>
    findingOf({ severity: SEVERITIES[name[0] ?? ''] ?? 'error', rule: name[1] ?? '', line: Number(name[2]) }),
  );
const names = (list: readonly ReturnType<typeof findingOf>[]) =>
  list.map(({ severity, rule, line }) => `${severity[0]}${rule}${line}`);

describe('eachRuleFirst', () => {
  it.each([
    [[], []],
    [
      ['ea1', 'ea2', 'eb3'],
      ['ea1', 'eb3', 'ea2'],
    ],
    [
      ['ia1', 'wa2', 'ea3'],
      ['ea3', 'wa2', 'ia1'],
    ],
    // A rule that is a warning here and an error there has a first place among both.
    [
      ['wa1', 'ea2', 'ea3', 'eb4', 'wa5', 'wb6', 'eb7', 'eb8', 'ea9'],
      ['ea2', 'eb4', 'ea3', 'eb7', 'eb8', 'ea9', 'wa1', 'wb6', 'wa5'],
    ],
  ])('of %j is %j', (given, ordered) => {
    expect(names(eachRuleFirst(findings(...given)))).toEqual(ordered.length === 0 ? [] : ordered);
  });
});

describe('findingGroups', () => {
  it('gives one group for each rule and severity, the worst first, then as they came', () => {
    const groups = findingGroups(findings('ib1', 'wa2', 'eb3', 'ea4', 'ib5', 'eb6', 'wc7', 'wa8'));
    expect(groups.map(({ severity, rule, findings: own }) => [severity, rule, names(own)])).toEqual([
      ['error', 'b', ['eb3', 'eb6']],
      ['error', 'a', ['ea4']],
      ['warning', 'a', ['wa2', 'wa8']],
      ['warning', 'c', ['wc7']],
      ['info', 'b', ['ib1', 'ib5']],
    ]);
    expect(findingGroups([])).toEqual([]);
  });
});

describe('groupedBy', () => {
  it('keeps the order in which the keys came', () => {
    expect([...groupedBy(['b1', 'a2', 'b3'], (item) => item.slice(0, 1))]).toEqual([
      ['b', ['b1', 'b3']],
      ['a', ['a2']],
    ]);
    expect([...groupedBy([], String)]).toEqual([]);
  });
});

describe('shownFindings', () => {
  it('are all, and errors only where it is to be quiet', () => {
    const report = reportOf({ findings: findings('wa1', 'eb2', 'ic3', 'ed4') });
    expect(names(shownFindings(report, false))).toEqual(['wa1', 'eb2', 'ic3', 'ed4']);
    expect(names(shownFindings(report, true))).toEqual(['eb2', 'ed4']);
  });
});

describe('examplesShown', () => {
  it('are as many as are wanted, and all of a request', () => {
    expect(examplesShown(fileOf(), 3)).toBe(3);
    expect(examplesShown(fileOf({ role: 'grader' }), 5)).toBe(5);
    expect(examplesShown(fileOf({ role: 'job' }), 3)).toBe(Number.POSITIVE_INFINITY);
  });
});

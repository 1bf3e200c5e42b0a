import { describe, expect, it } from 'vitest';
import { problemCounts } from '../../src/report/problem-counts.ts';
import type { Report } from '../../src/report/report.ts';
import { summaryLine } from '../../src/report/summary-line.ts';
import { unusedLine } from '../../src/report/unused-line.ts';
import { countsOf, fileOf, PLAIN, reportOf, TAGGED } from './made-of.ts';

const summary = (report: Partial<Report>, paint = PLAIN) => [...summaryLine(reportOf(report), paint)].join('');
const suppressed = (count: number) => ({ count, byRule: {}, unused: [] });

describe('problemCounts', () => {
  it.each<[Partial<Report['counts']>, number | undefined, string]>([
    [{}, undefined, 'No problems found'],
    [{}, 0, 'No problems found'],
    [{}, 1, 'No new problems found, 1 suppressed'],
    [{ error: 1 }, undefined, '1 error'],
    [{ error: 2, warning: 1, info: 1 }, undefined, '2 errors, 1 warning, 1 note'],
    [{ warning: 1234, info: 5 }, 6000, '1,234 warnings, 5 notes, 6,000 suppressed'],
  ])('of %j with %s suppressed', (counts, aside, text) => {
    const report = reportOf({
      counts: countsOf(counts),
      ...(aside !== undefined && { suppressed: suppressed(aside) }),
    });
    expect(problemCounts(report)).toBe(text);
  });
});

describe('summaryLine', () => {
  it.each<[Partial<Report>, string]>([
    [{}, 'No problems found.\n'],
    [{ files: [fileOf(), fileOf()] }, 'No problems found in 2 files.\n'],
    [
      { interrupted: true },
      '<yellow>Interrupted: the files were not read to their end.</>\nNo problems found up to there.\n',
    ],
    [{ counts: countsOf({ info: 1 }) }, '1 note. <dim>tunelint explain <rule> tells more.</>\n'],
    [
      { counts: countsOf({ error: 3, fixable: 1 }) },
      '3 errors. <dim>tunelint explain <rule> tells more.</>\n' +
        '<bold>--fix</> repairs 1 and keeps every trained token. <dim>--fix-dry-run shows how.</>\n',
    ],
    [
      { counts: countsOf({ error: 3, fixableUnsafe: 1000 }) },
      '3 errors. <dim>tunelint explain <rule> tells more.</>\n' +
        '<bold>--unsafe-fixes</> repairs 1,000 and changes what is trained. <dim>--unsafe-fixes --fix-dry-run shows how.</>\n',
    ],
    [
      { counts: countsOf({ error: 3, fixable: 1, fixableUnsafe: 2 }), interrupted: true, files: [fileOf(), fileOf()] },
      '<yellow>Interrupted: the files were not read to their end.</>\n' +
        '3 errors in 2 files. <dim>tunelint explain <rule> tells more.</>\n' +
        '<bold>--fix</> repairs 1 and keeps every trained token. <dim>--fix-dry-run shows how.</>\n' +
        '<bold>--unsafe-fixes</> repairs 2 more and changes what is trained. <dim>--unsafe-fixes --fix-dry-run shows how.</>\n',
    ],
  ])('of %j', (report, text) => {
    expect(summary(report, TAGGED)).toBe(text);
  });
});

describe('unusedLine', () => {
  const line = (unused: readonly (readonly [file: string, rule: string, count: number])[], files = 1) =>
    unusedLine(
      reportOf({
        files: Array.from({ length: files }, () => fileOf()),
        suppressed: { ...suppressed(0), unused: unused.map(([file, rule, count]) => ({ file, rule, count })) },
      }),
    );

  it('is not there while all are in use', () => {
    expect(unusedLine(reportOf())).toBeUndefined();
    expect(line([])).toBeUndefined();
  });

  it.each<[[string, string, number][], number, string]>([
    [[['a', 'one', 1]], 1, '1 suppression is no longer needed: one. --prune-suppressions removes it.'],
    [
      [['a', 'one', 2000]],
      1,
      '2,000 suppressions are no longer needed: one (2,000). --prune-suppressions removes them.',
    ],
    [
      [
        ['a\n', 'one', 1],
        ['b', 'two', 2],
      ],
      2,
      String.raw`3 suppressions are no longer needed: one in a\u{a}, two (2) in b. --prune-suppressions removes them.`,
    ],
    [
      [
        ['a', 'one', 1],
        ['a', 'two', 1],
        ['a', 'three', 1],
      ],
      1,
      '3 suppressions are no longer needed: one, two, three. --prune-suppressions removes them.',
    ],
    [
      [
        ['a', 'one', 1],
        ['a', 'two', 1],
        ['a', 'three', 1],
        ['a', 'four', 1],
        ['a', 'five', 1],
      ],
      1,
      '5 suppressions are no longer needed: one, two, three, and 2 more. --prune-suppressions removes them.',
    ],
  ])('of %j in %d files', (unused, files, text) => {
    expect(line(unused, files)).toBe(text);
  });
});

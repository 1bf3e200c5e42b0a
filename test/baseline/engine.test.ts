import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../src/baseline/baseline.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { datasets } from '../datasets.ts';
import { lintWith, listed, suppressed } from './lint-with.ts';

const row = (question: string, answer = '') =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });
/** What stands first tells what kind of file it is, so it is the same in any order of the other rows. */
const text = (lines: readonly string[]) => `${[row('Are you open?', 'We are.'), ...lines].join('\n')}\n`;

/** Rows whose format is in no doubt: what the first rows of a file are decides how others are read. */
const named = { method: 'supervised' as const };

describe('a baseline of everything', () => {
  it('leaves nothing, and the same verdict, in whatever order the rows stand', async () => {
    // A record that is cut over several lines is one finding only while they stand together.
    const whole = datasets.map((lines) => lines.filter((line) => /^\s*(?:\{.*\}|\[.*\]|".*"|)\s*$/s.test(line)));
    const shuffled = whole.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 6000 }), async ([before, after], chunkBytes) => {
        const entries = await suppressed(text(before), named);
        const { report } = await lintWith(text(after), listed(entries), named, { chunkBytes });
        expect(report.findings).toEqual([]);
        expect(report.counts).toEqual({ error: 0, warning: 0, info: 0, fixable: 0, fixableUnsafe: 0 });
        const plain = await lintCase(text(after), named);
        expect(report.verdict).toBe(plain.verdict);
        expect(report.files.map(({ verdict, reasons }) => [verdict, reasons])).toEqual(
          plain.files.map(({ verdict, reasons }) => [verdict, reasons]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is complete beyond what is kept of each rule and row', async () => {
    const file = Array.from({ length: 60 }, (_, index) => row(`Question ${index}?`)).join('\n');
    const few = { maxFindings: 3, limits: { findingsPerRecord: 1 } };
    const entries = await suppressed(file, few);
    expect(entries).toEqual(await suppressed(file, { maxFindings: 'none' }));
    expect(entries.filter(({ rule }) => rule === 'empty-content')).toHaveLength(60);
    expect((await lintWith(file, listed(entries))).report.findings).toEqual([]);
  });
});

describe('a baseline of some findings', () => {
  /** Some of the entries, each with some of its count; `share` decides which. */
  const some = (entries: readonly Suppression[], share: readonly number[]): Suppression[] =>
    entries.flatMap((entry, index) => {
      const count = Math.round(entry.count * (share[index % share.length] ?? 0));
      return count === 0 ? [] : [{ ...entry, count }];
    });
  const shares = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 7 });

  it('gives the same report for any split of the input', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, shares, fc.integer({ min: 1, max: 6000 }), async (lines, share, chunkBytes) => {
        const file = lines.join('\n');
        const baseline = listed(some(await suppressed(file), share));
        const whole = await lintWith(file, baseline);
        const pieces = await lintWith(file, baseline, {}, { chunkBytes });
        expect(pieces.report).toEqual(whole.report);
        expect([...pieces.ledger.seen]).toEqual([...whole.ledger.seen]);
      }),
      { numRuns: 150 },
    );
  });

  it('does so with caps on what is kept, and for faults that fold', async () => {
    const rows = fc.array(fc.constantFrom(...[1, 2, 3].map((n) => row(`Question ${n}?`)), '[]', row('Good?', 'Yes.')), {
      minLength: 30,
      maxLength: 90,
    });
    await fc.assert(
      fc.asyncProperty(
        rows,
        shares,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 30 }),
        async (lines, share, chunkBytes, kept) => {
          const file = lines.join('\n');
          const options = { maxFindings: kept, limits: { findingsPerRecord: 2 } };
          const baseline = listed(some(await suppressed(file), share));
          const whole = await lintWith(file, baseline, options);
          expect((await lintWith(file, baseline, options, { chunkBytes })).report).toEqual(whole.report);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts what is reported and what is suppressed to the number of a run without', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, shares, async (lines, share) => {
        const file = lines.join('\n');
        const { report } = await lintWith(file, listed(some(await suppressed(file), share)), { maxFindings: 'none' });
        const plain = await lintCase(file, { maxFindings: 'none' });
        const { error, warning, info } = plain.counts;
        const reported = report.counts.error + report.counts.warning + report.counts.info;
        expect(reported + (report.suppressed?.count ?? 0)).toBe(error + warning + info);
        expect(report.findings.length).toBe(reported);
      }),
      { numRuns: 80 },
    );
  });

  it('changes nothing when it names nothing that is there', async () => {
    const others = fc.constantFrom('empty-content', 'schema', 'invalid-json', 'duplicate-key');
    await fc.assert(
      fc.asyncProperty(datasets, others, fc.integer({ min: 0, max: 4 }), async (lines, rule, kept) => {
        const file = lines.join('\n');
        const options = { maxFindings: kept, limits: { findingsPerRecord: 2 } };
        const entry = { rule, messageId: 'x', fingerprint: '0123456789abcdef', count: 1 };
        const { report } = await lintWith(file, listed([entry]), options);
        const suppressed = { count: 0, byRule: {}, unused: [] };
        expect(report).toEqual({ ...(await lintCase(file, options)), suppressed });
      }),
      { numRuns: 80 },
    );
  });

  it('suppresses as many equal rows as it says, the first ones', async () => {
    const file = (count: number) => Array(count).fill(row('Any bikes?')).join('\n');
    const only = { only: ['empty-content'] };
    const entries = await suppressed(file(2), only);
    expect(entries).toMatchObject([{ rule: 'empty-content', at: '/messages/1/content', count: 2 }]);
    const { report } = await lintWith(file(4), listed(entries), only);
    expect(report.findings.map(({ line }) => line)).toEqual([3, 4]);
    expect(report.suppressed).toEqual({ count: 2, byRule: { 'empty-content': 2 }, unused: [] });
  });

  it('reports a finding about the file again when it concerns more rows', async () => {
    const file = (copies: number) => Array.from({ length: copies + 1 }, () => row('Any bikes?', 'Yes.')).join('\n');
    const only = { only: ['duplicate-example'] };
    const entries = await suppressed(file(3), only);
    expect(entries).toMatchObject([{ rule: 'duplicate-example', count: 3 }]);
    expect((await lintWith(file(2), listed(entries), only)).report.findings).toEqual([]);
    const { report } = await lintWith(file(4), listed(entries), only);
    expect(report.findings.map(({ occurrences }) => occurrences)).toEqual([4]);
  });

  it('leaves the verdict and its reasons alone', async () => {
    const file = row('Any bikes?');
    const { report } = await lintWith(file, listed(await suppressed(file)));
    const plain = await lintCase(file);
    expect(report.findings).toEqual([]);
    expect([report.verdict, report.files[0]?.reasons]).toEqual([plain.verdict, plain.files[0]?.reasons]);
  });

  it('knows a row by its content, whatever stands around it', async () => {
    const only = { only: ['empty-content'] };
    const entries = await suppressed(row('Any bikes?'), only);
    const { report } = await lintWith(
      `\n${row('Any tandems?')}\r\n  ${row('Any bikes?')}  \r\n`,
      listed(entries),
      only,
    );
    expect(report.findings.map(({ line }) => line)).toEqual([2]);
  });
});

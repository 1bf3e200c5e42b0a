import type { Baseline, Suppression } from '../baseline/baseline.ts';
import { baselineOfFile } from '../baseline/baseline-of-file.ts';
import { baselineText } from '../baseline/baseline-text.ts';
import { fileName } from '../baseline/file-name.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { suppressSeen } from '../baseline/suppress-seen.ts';
import { usedCounts } from '../baseline/used-counts.ts';
import { withoutMissingFiles } from '../baseline/without-missing-files.ts';
import { writeBaseline } from '../baseline/write-baseline.ts';
import { unknownName } from '../engine/check-options.ts';
import { formatNumber } from '../engine/message.ts';
import type { RunResult, RunSettings } from '../engine/run.ts';
import { ruleList } from '../generated/rules.ts';
import { oneLine } from '../report/one-line.ts';
import type { Report } from '../report/report.ts';
import type { BaselineRequest } from './baseline-request.ts';
import type { Io } from './io.ts';
import { usableBaseline } from './usable-baseline.ts';
import { UsageError } from './usage-error.ts';

/** A run's baseline: what it means for the run, and what the run means for it. */
export interface BaselineRun {
  readonly settings: Pick<RunSettings, 'baseline'>;
  /** The baseline as it was read, and where: the report depends on both. */
  readonly content: { readonly path: string; readonly text: string };
  readonly writes: boolean;
  /** Writes the baseline where that was asked for; the report then says what is no longer needed. */
  readonly close: (result: RunResult, failed: boolean, io: Io) => Promise<Report>;
}

/** @throws UsageError when the baseline is not there or cannot be read, or a rule does not exist */
export function baselineRun({ path, isNamed, suppress, prune, reason }: BaselineRequest): BaselineRun {
  const ids = ruleList.map(({ meta }) => meta.id);
  for (const id of suppress === 'all' ? [] : suppress) {
    if (!ids.includes(id)) throw new UsageError(unknownName('rule', id, ids));
  }
  const suppresses = suppress === 'all' || suppress.length > 0;
  const read = usableBaseline(() => readBaseline(path));
  if (read === undefined && (prune || (isNamed && !suppresses)))
    throw new UsageError(`${oneLine(path)}: no such file. tunelint --suppress-all writes a baseline.`);
  const known: Baseline = read?.baseline ?? new Map();
  const watched = suppress === 'all' ? suppress : new Set(suppress);
  const entriesOf = (name: string): readonly Suppression[] => known.get(fileName(path, name)) ?? [];

  return {
    settings: {
      baseline: (name) => baselineOfFile(entriesOf(name), watched, suppresses ? Number.POSITIVE_INFINITY : 0),
    },
    content: { path, text: read?.text ?? '' },
    writes: suppresses || prune,
    async close({ report, seen }, failed, io) {
      if (seen === undefined || report.suppressed === undefined) return report;
      const active = new Set(seen.rules);
      const ran = (rule: string): boolean => active.has(rule) || !ids.includes(rule);
      const next = new Map(known);
      const unused: { file: string; rule: string; count: number }[] = [];
      for (const { name, isWhole, ledger } of seen.files) {
        const entries = entriesOf(name);
        // What was not looked for may still be there.
        const used = isWhole && !report.notChecked.includes('tokens') ? usedCounts(entries, ledger, ran) : undefined;
        for (const [index, { rule, count }] of entries.entries()) {
          const more = count - (used?.[index] ?? count);
          const last = unused.at(-1);
          if (more > 0 && last?.file === name && last.rule === rule) last.count += more;
          else if (more > 0) unused.push({ file: name, rule, count: more });
        }
        if (suppresses)
          next.set(fileName(path, name), suppressSeen(entries, ledger, reason ? { reason, date: report.now } : {}));
        if (prune && used !== undefined)
          next.set(
            fileName(path, name),
            entries.flatMap((entry, index) =>
              used[index] === 0 ? [] : [{ ...entry, count: used[index] ?? entry.count }],
            ),
          );
      }
      if (failed || report.interrupted) {
        if (suppresses || prune)
          await io.stderr.write(`tunelint: ${oneLine(path)} was not written: not every file was read to its end.\n`);
      } else if (suppresses) await io.stderr.write(`tunelint: ${suppressed(next, report.suppressed.count)}\n`);
      else if (prune) await io.stderr.write(`tunelint: ${pruned(known, withoutMissingFiles(next, path))}\n`);
      return { ...report, suppressed: { ...report.suppressed, unused: prune ? [] : unused } };
    },
  };

  function suppressed(after: Baseline, count: number): string {
    if (baselineText(after) === baselineText(known)) return 'nothing new to suppress.';
    usableBaseline(() => writeBaseline(path, after));
    return `${oneLine(path)} is written: ${formatNumber(count)} ${count === 1 ? 'finding is' : 'findings are'} suppressed.`;
  }

  function pruned(before: Baseline, after: Baseline): string {
    const removed = findingsIn(before) - findingsIn(after);
    if (removed > 0) usableBaseline(() => writeBaseline(path, after));
    return `${formatNumber(removed)} ${removed === 1 ? 'suppression' : 'suppressions'} removed from ${oneLine(path)}, ${formatNumber(findingsIn(after))} left.`;
  }
}

function findingsIn(baseline: Baseline): number {
  return [...baseline.values()].flat().reduce((sum, { count }) => sum + count, 0);
}

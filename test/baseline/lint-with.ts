import type { Suppression } from '../../src/baseline/baseline.ts';
import { baselineOfFile } from '../../src/baseline/baseline-of-file.ts';
import type { FileBaseline } from '../../src/baseline/file-baseline.ts';
import type { Ledger } from '../../src/baseline/ledger.ts';
import { suppressSeen } from '../../src/baseline/suppress-seen.ts';
import type { LintOptions } from '../../src/engine/lint-options.ts';
import { type RunSettings, run } from '../../src/engine/run.ts';
import type { Report } from '../../src/report/report.ts';

/** Runs the engine over a text with a baseline. */
export async function lintWith(
  file: string,
  baseline: FileBaseline,
  options: LintOptions = {},
  settings: RunSettings = {},
): Promise<{ report: Report; ledger: Ledger }> {
  const source = { bytes: Buffer.from(file), name: 'train.jsonl' };
  const all = { now: '2026-11-21', ...options };
  const running = run([{ source, role: 'training', named: true }], all, { ...settings, baseline: () => baseline });
  for (;;) {
    const { done, value } = await running.next();
    if (done !== true) continue;
    const ledger = value.seen?.files[0]?.ledger;
    if (ledger === undefined) throw new Error('the run has no ledger');
    return { report: value.report, ledger };
  }
}

/** The entries that `--suppress-all` would write. */
export async function suppressed(file: string, options: LintOptions = {}): Promise<readonly Suppression[]> {
  const everything = baselineOfFile([], 'all', Number.POSITIVE_INFINITY);
  return suppressSeen([], (await lintWith(file, everything, options)).ledger);
}

export const listed = (entries: readonly Suppression[]): FileBaseline => baselineOfFile(entries, new Set(), 0);

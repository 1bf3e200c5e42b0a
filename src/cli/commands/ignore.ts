import { existsSync } from 'node:fs';
import type { Suppression } from '../../baseline/baseline.ts';
import { baselineOfFile } from '../../baseline/baseline-of-file.ts';
import { fileKey } from '../../baseline/file-baseline.ts';
import { fileName } from '../../baseline/file-name.ts';
import type { Ledger } from '../../baseline/ledger.ts';
import { readBaseline } from '../../baseline/read-baseline.ts';
import { suppressSeen } from '../../baseline/suppress-seen.ts';
import { suppressionKey } from '../../baseline/suppression-key.ts';
import { writeBaseline } from '../../baseline/write-baseline.ts';
import { unknownName } from '../../engine/check-options.ts';
import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { type RunSource, run } from '../../engine/run.ts';
import { ruleList } from '../../generated/rules.ts';
import { oneLine } from '../../report/one-line.ts';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_INTERRUPTED } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lintRequest } from '../lint-request.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { usableBaseline } from '../usable-baseline.ts';
import { UsageError } from '../usage-error.ts';
import { watchRun } from '../watch-run.ts';

const USAGE = 'tunelint ignore <rule> <file>:<line> --reason "…"';

/** Writes the findings of one rule at one line into the baseline, with a reason. Exit code 1 when there are none. */
export async function ignoreCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { rule, path, line } = asked(operands);
  const reason = typeof flags['reason'] === 'string' ? flags['reason'].trim() : '';
  if (reason === '') throw new UsageError(`Why? ${USAGE}: whoever reads the baseline wants to know.`);
  const request = lintRequest(flags, io.env);
  if (request.baseline === undefined || request.baseline.prune || request.baseline.suppress.length > 0)
    throw new UsageError(
      `"tunelint ignore" writes one finding, and of the flags of the baseline knows --suppressions.`,
    );
  const baselinePath = request.baseline.path;
  const read = usableBaseline(() => readBaseline(baselinePath));
  const watched = new Set([rule]);
  const sources: RunSource[] = [
    { source: path, role: 'training', named: true },
    ...request.validation.map((source): RunSource => ({ source, role: 'validation', named: true })),
  ];
  const options = { ...request.options, only: [rule], skip: [], maxFindings: 'none' as const };
  const settings = { baseline: () => baselineOfFile([], watched, 0) };
  const { report, errors, seen } = await watchRun(
    (more, stopped) => run(sources, { ...options, ...more }, { ...settings, ...stopped }),
    request,
    io,
  );
  for (const { message } of errors) await io.stderr.write(`tunelint: ${oneLine(message)}\n`);
  if (report.interrupted) return EXIT_INTERRUPTED;
  const ledger = seen?.files.find(({ name }) => name === path)?.ledger;
  if (errors.length > 0 || ledger === undefined) return EXIT_FAILED;
  const findings = report.findings.filter(({ file }) => file === path);
  const here = findings.filter((finding) => finding.line === line || isAmong(finding, line));
  if (here.length === 0) {
    await io.stderr.write(`tunelint: ${rule} finds nothing at line ${line} of ${oneLine(path)}.${others(findings)}\n`);
    return EXIT_FINDINGS;
  }
  const keys = new Set(here.map((finding) => keyOf(finding, ledger)));
  const name = fileName(baselinePath, path);
  const before = read?.baseline.get(name) ?? [];
  const found = { ...ledger, seen: new Map([...ledger.seen].filter(([key]) => keys.has(key))) };
  const entries = suppressSeen(before, found).map((entry) =>
    keys.has(suppressionKey(entry)) ? { ...entry, reason, date: report.now } : entry,
  );
  usableBaseline(() => writeBaseline(baselinePath, new Map([...(read?.baseline ?? [])]).set(name, entries)));
  await io.stdout.write(`${said(here, entries, keys, baselinePath)}\n`);
  return EXIT_CLEAN;
}

function asked(operands: readonly string[]) {
  const [rule, place, ...more] = operands;
  if (rule === undefined || place === undefined || more.length > 0) throw new UsageError(`Usage: ${USAGE}`);
  const ids = ruleList.map(({ meta }) => meta.id);
  if (!ids.includes(rule)) throw new UsageError(unknownName('rule', rule, ids));
  const parts = /^(.+):(\d{1,15})$/s.exec(place);
  const [, path = '', line = ''] = parts ?? [];
  if (parts === null || path === '-') throw new UsageError(`Which line of which file? ${USAGE}`);
  if (!existsSync(path)) throw new UsageError(`${oneLine(path)}: no such file`);
  return { rule, path, line: Number(line) };
}

/** A finding about many rows stands at the first of them and names the next. */
function isAmong({ related, occurrences, file }: Finding, line: number): boolean {
  return occurrences > 1 && related.some((row) => row.file === file && row.line === line);
}

function keyOf({ rule, messageId, fingerprint }: Finding, { seen }: Ledger): string {
  return seen.has(fingerprint) ? fingerprint : fileKey(rule, messageId);
}

const SHOWN = 5;

function others(findings: readonly Finding[]): string {
  if (findings.length === 0) return ' It finds nothing in this file.';
  const lines = [...new Set(findings.map(({ line }) => line))];
  const more = lines.length > SHOWN ? ` and ${formatNumber(lines.length - SHOWN)} more` : '';
  return ` It does at ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, SHOWN).join(', ')}${more}.`;
}

function said(
  here: readonly Finding[],
  entries: readonly Suppression[],
  keys: ReadonlySet<string>,
  baselinePath: string,
): string {
  const written = entries.filter((entry) => keys.has(suppressionKey(entry)));
  const rows = written.reduce((sum, { count }) => sum + count, 0);
  const [first] = here;
  const ofFile = written.some(({ fingerprint }) => fingerprint === undefined);
  const scope = ofFile
    ? `it is about the whole file${rows > 1 ? ` (${formatNumber(rows)} rows)` : ''}`
    : rows > here.length
      ? `equal rows included: ${formatNumber(rows)}`
      : undefined;
  const count = here.length === 1 ? '' : ` (${here.length} findings)`;
  return `Ignored from now on: ${first?.rule} at line ${first?.line}${count}${scope === undefined ? '' : `; ${scope}`}. Written to ${oneLine(baselinePath)}.`;
}

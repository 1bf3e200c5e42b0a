import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { SEVERITIES, type Severity } from '../../engine/severity.ts';
import { eachRuleFirst } from '../each-rule-first.ts';
import { commandData } from '../escape/command-data.ts';
import { commandProperty } from '../escape/command-property.ts';
import { hostPath } from '../host-path.ts';
import { oneLine } from '../one-line.ts';
import { problemCounts } from '../problem-counts.ts';
import type { FormatContext, ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';
import { stylish } from './stylish.ts';

/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;
const NOUNS = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;

/** For GitHub Actions: annotations on the lines of the files, one of each rule first, then the default view in a group. */
export const github: ReportFormat = function* (report, context) {
  const failures = context.run?.failures ?? [];
  for (const text of failures) yield `::error title=tunelint::${commandData(oneLine(text))}\n`;
  if (report.files.length === 0) return;
  const findings = eachRuleFirst(shownFindings(report, context.quiet));
  for (const severity of SEVERITIES) {
    const shown = findings.filter((finding) => finding.severity === severity).slice(0, room(severity, failures.length));
    const more = shown.length === 0 ? 0 : report.counts[severity] - shown.length;
    for (const [index, finding] of shown.entries()) {
      const isLast = index === shown.length - 1;
      yield annotation(finding, isLast && more > 0 ? `\n${moreOf(severity, more)}` : '', context);
    }
  }
  yield `::group::tunelint: ${commandData(oneLine(`${report.verdict}, ${problemCounts(report)}`))}\n`;
  yield* stylish(report, context);
  yield '::endgroup::\n';
};

function room(severity: Severity, failures: number): number {
  return severity === 'error' ? Math.max(0, MOST_ANNOTATIONS - failures) : MOST_ANNOTATIONS;
}

function annotation(finding: Finding, more: string, context: FormatContext): string {
  const { file, line, column, endLine, endColumn, severity, rule, message } = finding;
  // Columns are only allowed within one line, and a place without an extent has none to show.
  const columns: [string, number][] =
    line !== endLine || column === endColumn
      ? []
      : [
          ['col', column],
          ['endColumn', endColumn],
        ];
  const properties: [string, string | number][] = [
    ['file', oneLine(hostPath(file, context))],
    ['line', line],
    ['endLine', endLine],
    ...columns,
    ['title', oneLine(rule)],
  ];
  const list = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${list}::${commandData(oneLine(message) + more)}\n`;
}

function moreOf(severity: Severity, count: number): string {
  const [one, many] = NOUNS[severity];
  return `… and ${formatNumber(count)} more ${count === 1 ? one : many}, listed in the log and the summary of this step.`;
}

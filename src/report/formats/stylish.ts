import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { costLine } from '../cost-line.ts';
import { examplesShown } from '../examples-shown.ts';
import { fileHeader } from '../file-header.ts';
import { type FindingGroup, findingGroups } from '../finding-groups.ts';
import { inertExcerpt } from '../inert-excerpt.ts';
import { jobLine } from '../job-line.ts';
import { oneLine } from '../one-line.ts';
import { placeName } from '../place-name.ts';
import type { FileReport, Report } from '../report.ts';
import type { FormatContext, ReportFormat, Style } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';
import { summaryLine } from '../summary-line.ts';
import { tokenLine } from '../token-line.ts';
import { unusedLine } from '../unused-line.ts';
import { verdictLine } from '../verdict-line.ts';
import { wrapText } from '../wrap-text.ts';

const STYLES: Readonly<Record<Finding['severity'], Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** The default view, for people: grouped by rule, errors first, then the verdict, tokens and cost of each file. */
export const stylish: ReportFormat = function* (report, context) {
  const { paint, quiet } = context;
  if (report.files.length === 0) return;
  for (const file of report.files) {
    const own = shownFindings(report, quiet).filter(({ file: path }) => path === file.path);
    yield `${fileHeader(file, paint)}\n`;
    for (const group of findingGroups(own)) yield* groupLines(group, file, report, context);
    const { style, text } = verdictLine(file, report);
    yield '\n';
    for (const line of wrapText(oneLine(text), context.columns)) yield `${paint(style, line)}\n`;
    for (const line of [jobLine(file, report), tokenLine(file, report), costLine(file)]) {
      if (line !== undefined) yield* indented(oneLine(line), 2, 10, context);
    }
    yield '\n';
  }
  if (context.run?.elsewhere !== undefined) yield `${context.run.elsewhere}\n`;
  const unused = unusedLine(report);
  if (unused !== undefined) for (const line of wrapText(unused, context.columns)) yield `${paint('yellow', line)}\n`;
  yield* summaryLine(report, paint);
};

function* groupLines(
  { rule, severity, findings }: FindingGroup,
  file: FileReport,
  { omitted }: Report,
  context: FormatContext,
): Iterable<string> {
  const { paint, examplesPerRule } = context;
  const { byRule } = file;
  // Counts go on where a rule's findings are no longer kept.
  const counted = byRule[rule]?.severity === severity ? (byRule[rule]?.count ?? 0) : 0;
  const count = Math.max(findings.length, omitted[rule] === undefined ? 0 : counted);
  const times = count > 1 ? `  ${paint('dim', `${formatNumber(count)} times`)}` : '';
  yield `\n  ${paint(STYLES[severity], severity)}  ${paint('bold', oneLine(rule))}${times}\n`;
  const shown = findings.slice(0, examplesShown(file, examplesPerRule));
  const width = Math.max(0, ...shown.map((finding) => placeName(finding).length));
  let before: Finding | undefined;
  for (const finding of shown) {
    yield* findingLines(finding, before, width, context);
    before = finding;
  }
  const more = count - shown.length;
  if (more > 0) yield `    ${paint('dim', `… and ${formatNumber(more)} more (--max-findings none shows all)`)}\n`;
}

function* findingLines(
  finding: Finding,
  before: Finding | undefined,
  width: number,
  context: FormatContext,
): Iterable<string> {
  const { paint } = context;
  const indent = width + 6;
  const place = paint('dim', placeName(finding).padEnd(width));
  if (finding.message === before?.message) yield `    ${place}  ${paint('dim', 'the same')}\n`;
  else {
    const [first = '', ...rest] = wrapText(oneLine(finding.message), context.columns - indent);
    yield `    ${place}  ${first}\n`;
    for (const line of rest) yield `${' '.repeat(indent)}${line}\n`;
  }
  const { excerpt, severity } = finding;
  if (excerpt !== undefined && severity !== 'info' && excerpt.text !== before?.excerpt?.text) {
    const { text, caret } = inertExcerpt(excerpt);
    yield `${' '.repeat(indent)}${paint('dim', text)}\n`;
    yield `${' '.repeat(indent)}${paint(STYLES[severity], caret)}\n`;
  }
  for (const [label, places] of relatedByLabel(finding)) {
    yield `${' '.repeat(indent)}${paint('dim', `${label} ${[...places].join(', ')}`)}\n`;
  }
}

/** The related places of a finding under what their rule says of them; its own line is not repeated. */
function relatedByLabel(finding: Finding): Map<string, Set<string>> {
  const byLabel = new Map<string, Set<string>>();
  for (const row of finding.related) {
    if (row.line === finding.line && row.file === finding.file) continue;
    const label = row.message === 'also here' ? 'see also' : `${oneLine(row.message)}:`;
    const places = byLabel.get(label) ?? new Set();
    byLabel.set(label, places.add(relatedPlace(row, finding)));
  }
  return byLabel;
}

function relatedPlace(row: Finding['related'][number], finding: Finding): string {
  return `line ${row.line}${row.file === finding.file ? '' : ` of ${oneLine(row.file)}`}`;
}

function* indented(text: string, indent: number, hanging: number, { columns }: FormatContext): Iterable<string> {
  const [first = '', ...rest] = wrapText(text, columns - hanging);
  yield `${' '.repeat(indent)}${first}\n`;
  for (const line of rest) yield `${' '.repeat(hanging)}${line}\n`;
}

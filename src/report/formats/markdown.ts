import { compatMarkdown } from '../../compat/compat-markdown.ts';
import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { SEVERITIES } from '../../engine/severity.ts';
import { inUsd } from '../../tokens/usd.ts';
import { costLine } from '../cost-line.ts';
import { codeSpan } from '../escape/code-span.ts';
import { htmlText } from '../escape/html-text.ts';
import { type FindingGroup, findingGroups } from '../finding-groups.ts';
import { inertExcerpt } from '../inert-excerpt.ts';
import { jobLine } from '../job-line.ts';
import { oneLine } from '../one-line.ts';
import { placeName } from '../place-name.ts';
import { problemCounts } from '../problem-counts.ts';
import type { FileReport, Report, Verdict } from '../report.ts';
import type { FormatContext, ReportFormat } from '../report-format.ts';
import { ruleFacts } from '../rule-facts.ts';
import { shownFindings } from '../shown-findings.ts';
import { tokenLine } from '../token-line.ts';
import { verdictLine } from '../verdict-line.ts';
import { wrapText } from '../wrap-text.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const MOST_CHARACTERS = 60_000;
const COLUMNS = 100;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  reject: '✖ refused',
  'accept-with-losses': '⚠ accepted, something is lost',
  accept: '✔ accepted',
  unknown: '? not known',
};
const HEADINGS = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;

/**
 * Markdown for comments on pull requests and for summaries of steps. What comes from the data stands in code spans and in
 * `<pre>`, with entities, where no reader of Markdown looks for links, tags or names to notify.
 */
export const markdown: ReportFormat = function* (report, context) {
  const head = [...headLines(report, context)].join('');
  yield head;
  if (report.files.length === 0) return;
  const elsewhere = elsewhereText(report);
  let room = MOST_CHARACTERS - head.length - elsewhere.length;
  const leftOut: string[] = [];
  const groups = findingGroups(shownFindings(report, context.quiet));
  for (const severity of SEVERITIES) {
    let heading = `\n### ${HEADINGS[severity]}\n`;
    for (const group of groups.filter((each) => each.severity === severity)) {
      const text = [...groupLines(group, report, context)].join('');
      if (text.length + heading.length > room) {
        leftOut.push(group.rule);
        continue;
      }
      room -= text.length + heading.length;
      yield heading + text;
      heading = '';
    }
  }
  if (elsewhere !== '') yield elsewhere;
  if (leftOut.length > 0) {
    const named = leftOut.slice(0, 20).map((rule) => codeSpan(oneLine(rule)));
    yield `\nLeft out, as there is no room for more: ${named.join(', ')}${leftOut.length > 20 ? ', …' : ''}.\n`;
  }
};

function* headLines(report: Report, { run }: FormatContext): Iterable<string> {
  const { tool, files, profile, profileAsOf, now, verdict, interrupted } = report;
  const failures = run?.failures ?? [];
  if (files.length === 0) yield '## tunelint: nothing was checked\n';
  else yield `## tunelint: ${VERDICTS[verdict]}\n\n**${problemCounts(report)}**\n`;
  if (interrupted) yield '\nInterrupted: the files were not read to their end.\n';
  if (failures.length > 0) yield `\n${pre(failures.map(oneLine))}`;
  if (files.length === 0) return;
  yield '\n| file | verdict | examples | tokens per epoch | cost | findings |\n|---|---|--:|--:|--:|--:|\n';
  for (const file of files) yield `${row(file)}\n`;
  yield `\n${pre(files.flatMap((file) => fileLines(file, report)))}`;
  yield `\ntunelint ${tool.version}, profile ${codeSpan(profile)} as of ${profileAsOf}, checked on ${now}. \`tunelint explain <rule>\` tells more.\n`;
}

/** What other profiles would make of the files; a table of too many files for one comment is left out as a whole. */
function elsewhereText({ compatibility = [] }: Report): string {
  if (compatibility.length === 0) return '';
  const text = `\n## Elsewhere\n\n${[...compatMarkdown(compatibility)].join('')}`;
  return text.length <= MOST_CHARACTERS / 2 ? text : '\n## Elsewhere\n\nLeft out, as there is no room for it.\n';
}

function row({ path, verdict, examples, tokens, cost, byRule }: FileReport): string {
  const findings = Object.values(byRule).reduce((sum, { count }) => sum + count, 0);
  const usd = cost?.usd ?? null;
  // A lone $ begins a formula on some hosts.
  const price = usd === null ? '' : `\\${inUsd(usd.high)}`;
  const cells = [
    codeSpan(oneLine(path)),
    VERDICTS[verdict],
    formatNumber(examples),
    tokens === null ? '' : formatNumber(tokens.billedPerEpoch),
    price,
    formatNumber(findings),
  ];
  return `| ${cells.join(' | ')} |`;
}

function fileLines(file: FileReport, report: Report): string[] {
  const facts = [jobLine(file, report), tokenLine(file, report), costLine(file)].filter((line) => line !== undefined);
  return [
    oneLine(file.path),
    ...[verdictLine(file, report).text, ...facts].flatMap((line) => wrapped(oneLine(line), '  ')),
  ];
}

function* groupLines(
  { rule, severity, findings }: FindingGroup,
  { byRule, files, omitted }: Report,
  { examplesPerRule }: FormatContext,
): Iterable<string> {
  const counted = byRule[rule]?.severity === severity ? (byRule[rule]?.count ?? 0) : 0;
  const count = Math.max(findings.length, omitted[rule] === undefined ? 0 : counted);
  const summary = ruleFacts(rule)?.summary;
  yield `\n#### ${codeSpan(oneLine(rule))}${count > 1 ? ` (${formatNumber(count)} times)` : ''}\n`;
  if (summary !== undefined) yield `\n${summary}\n`;
  const shown = findings.slice(0, examplesPerRule);
  const lines = shown.flatMap((finding) => findingLines(finding, files.length > 1));
  const more = count - shown.length;
  yield `\n${pre(more > 0 ? [...lines, `… and ${formatNumber(more)} more`] : lines)}`;
}

function findingLines(finding: Finding, named: boolean): string[] {
  const { file, message, excerpt, severity } = finding;
  const place = `${named ? `${oneLine(file)}:` : ''}${placeName(finding)}`;
  const shown = excerpt === undefined || severity === 'info' ? undefined : inertExcerpt(excerpt);
  return [
    place,
    ...wrapped(oneLine(message), '  '),
    ...(shown === undefined ? [] : [`  ${shown.text}`, `  ${shown.caret}`]),
  ];
}

function wrapped(text: string, indent: string): string[] {
  return wrapText(text, COLUMNS - indent.length).map((line) => indent + line);
}

/** Lines as they are. A Markdown reader ends such a block at its end tag and nowhere else. */
function pre(lines: readonly string[]): string {
  return `<pre>\n${lines.map(htmlText).join('\n')}\n</pre>\n`;
}

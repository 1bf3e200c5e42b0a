import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { xmlText } from '../escape/xml-text.ts';
import { groupedBy } from '../grouped-by.ts';
import { oneLine } from '../one-line.ts';
import { placeName } from '../place-name.ts';
import type { FileReport, Report } from '../report.ts';
import type { ReportFormat } from '../report-format.ts';
import { shownFindings } from '../shown-findings.ts';

/** Findings told in one test case; a viewer shows them as one text. */
const MOST_TOLD = 100;

/** JUnit XML: a suite per file, in it a case per rule that found something. Errors fail, the rest is output. */
export const junit: ReportFormat = function* (report, { quiet, run }) {
  const byFile = groupedBy(shownFindings(report, quiet), ({ file }) => file);
  const unread = [
    ...(run?.failures ?? []),
    ...(report.interrupted ? ['The run was interrupted: the files were not read to their end.'] : []),
  ];
  const suites = report.files.map((file) => ({ file, rules: rulesOf(byFile.get(file.path) ?? []) }));
  const tests = suites.reduce((sum, { rules }) => sum + Math.max(rules.length, 1), 0) + unread.length;
  const failures = suites.reduce((sum, { rules }) => sum + failed(rules), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="tunelint" tests="${tests}" failures="${failures}" errors="${unread.length}">\n`;
  for (const { file, rules } of suites) yield* suite(file, rules, report);
  if (unread.length > 0) yield* unreadSuite(unread);
  yield '</testsuites>\n';
};

type RuleFindings = readonly [rule: string, findings: readonly Finding[]];

function rulesOf(findings: readonly Finding[]): RuleFindings[] {
  return [...groupedBy(findings, ({ rule }) => rule)];
}

function failed(rules: readonly RuleFindings[]): number {
  return rules.filter(([, findings]) => findings.some(({ severity }) => severity === 'error')).length;
}

function* suite({ path, byRule }: FileReport, rules: readonly RuleFindings[], { omitted }: Report): Iterable<string> {
  const name = xmlText(oneLine(path));
  const tests = Math.max(rules.length, 1);
  yield `  <testsuite name="${name}" tests="${tests}" failures="${failed(rules)}" errors="0">\n`;
  if (rules.length === 0) yield `    <testcase classname="${name}" name="no problems"/>\n`;
  for (const [rule, findings] of rules) {
    yield `    <testcase classname="${name}" name="${xmlText(oneLine(rule))}">\n`;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const others = findings.filter(({ severity }) => severity !== 'error');
    const [first] = errors;
    // Findings that are counted and not kept are errors where the rule's are.
    const left = omitted[rule] === undefined ? 0 : Math.max(0, (byRule[rule]?.count ?? 0) - findings.length);
    if (first !== undefined) {
      const about = `message="${xmlText(oneLine(first.message))}" type="${xmlText(oneLine(rule))}"`;
      yield `      <failure ${about}>${told(errors, left)}</failure>\n`;
    }
    if (others.length > 0) yield `      <system-out>${told(others, first === undefined ? left : 0)}</system-out>\n`;
    yield '    </testcase>\n';
  }
  yield '  </testsuite>\n';
}

function told(findings: readonly Finding[], left: number): string {
  const lines = findings
    .slice(0, MOST_TOLD)
    .map((finding) => `${placeName(finding)} ${finding.severity}: ${oneLine(finding.message)}`);
  const more = findings.length - lines.length + left;
  if (more > 0) lines.push(`… and ${formatNumber(more)} more`);
  return lines.map(xmlText).join('\n');
}

function* unreadSuite(unread: readonly string[]): Iterable<string> {
  yield `  <testsuite name="tunelint" tests="${unread.length}" failures="0" errors="${unread.length}">\n`;
  for (const [index, text] of unread.entries()) {
    yield `    <testcase classname="tunelint" name="read ${index + 1}">\n`;
    yield `      <error message="${xmlText(oneLine(text))}" type="not-read"/>\n`;
    yield '    </testcase>\n';
  }
  yield '  </testsuite>\n';
}

import { eachRuleFirst } from '../each-rule-first.ts';
import { fileUri } from '../escape/file-uri.ts';
import { hostPath } from '../host-path.ts';
import type { ReportFormat } from '../report-format.ts';
import { sarifInvocation } from '../sarif/invocation.ts';
import { sarifResult } from '../sarif/result.ts';
import { sarifRule } from '../sarif/rule.ts';
import { seenJson } from '../seen-json.ts';
import { shownFindings } from '../shown-findings.ts';

/** What GitHub's code scanning keeps of a run. */
const MOST_RESULTS = 5000;

/** SARIF 2.1.0, for code scanning and editors. */
export const sarif: ReportFormat = function* (report, context) {
  const findings = shownFindings(report, context.quiet);
  const kept = new Set(eachRuleFirst(findings).slice(0, MOST_RESULTS));
  const listed = findings.filter((finding) => kept.has(finding));
  const rules = [...new Set(listed.map(({ rule }) => rule))].sort();
  const { tool, files, profile, profileAsOf, now, model, method, verdict, counts, byRule, cost } = report;
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: 'https://tunelint.dev',
        rules: rules.map(sarifRule),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [sarifInvocation(report, findings.length - listed.length, context)],
    artifacts: files.map(({ path, bytes }) => ({
      location: { uri: fileUri(hostPath(path, context)) },
      length: bytes,
      roles: ['analysisTarget'],
    })),
    results: listed.map((finding) => sarifResult(finding, rules, context)),
    properties: { profile, profileAsOf, now, model, method, verdict, counts, byRule, cost },
  };
  yield `${seenJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

import { createHash } from 'node:crypto';
import type { Finding } from '../../engine/finding.ts';
import { hostPath } from '../host-path.ts';
import { oneLine } from '../one-line.ts';
import type { ReportFormat } from '../report-format.ts';
import { seenJson } from '../seen-json.ts';
import { shownFindings } from '../shown-findings.ts';

/** GitLab's Code Quality report: one entry per finding. */
export const gitlab: ReportFormat = function* (report, context) {
  const seen = new Map<string, number>();
  let separator = '[\n  ';
  for (const finding of shownFindings(report, context.quiet)) {
    const { rule, message, line } = finding;
    const path = oneLine(hostPath(finding.file, context)).replace(/^(?:\.\/)+/, '');
    const key = `${path}\0${finding.fingerprint}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    yield separator;
    yield seenJson({
      description: oneLine(message),
      check_name: rule,
      fingerprint: unique(key, before),
      severity: severityOf(finding),
      location: { path, lines: { begin: line } },
    });
    separator = ',\n  ';
  }
  yield seen.size === 0 ? '[]\n' : '\n]\n';
};

/** GitLab shows one of several entries with the same fingerprint; rows that say the same are counted through. */
function unique(key: string, before: number): string {
  return createHash('sha256').update(`${key}\0${before}`).digest('hex').slice(0, 32);
}

function severityOf({ severity, effect }: Finding): 'critical' | 'major' | 'minor' | 'info' {
  if (severity === 'error') return effect === 'rejected' ? 'critical' : 'major';
  return severity === 'warning' ? 'minor' : 'info';
}

import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../engine/severity.ts';

export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One group for each rule and severity, errors first, then in the order of the first finding. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const byKey = new Map<string, { rule: string; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const key = `${severity} ${rule}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { rule, severity, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...byKey.values()].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

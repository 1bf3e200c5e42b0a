import type { Finding } from '../engine/finding.ts';
import { SEVERITIES } from '../engine/severity.ts';

/**
 * Findings in the order in which they are worth a limited place: errors first, and of each severity one of every rule
 * before the second of any.
 */
export function eachRuleFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const key = `${finding.severity} ${finding.rule}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { finding, severity: SEVERITIES.indexOf(finding.severity), turn };
  });
  return ranked.sort((a, b) => a.severity - b.severity || a.turn - b.turn).map(({ finding }) => finding);
}

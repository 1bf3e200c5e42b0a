import type { Finding } from './finding.ts';
import { SEVERITIES } from './severity.ts';

/** At most so many findings, in their order: errors go before warnings, and both before notes. */
export function fewFindings(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const wanted = new Set<Finding>();
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (wanted.size >= most) break;
      if (finding.severity === severity) wanted.add(finding);
    }
  }
  return findings.filter((finding) => wanted.has(finding));
}

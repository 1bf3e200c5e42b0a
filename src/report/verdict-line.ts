import type { Finding } from '../engine/finding.ts';
import type { FileReport, Report } from './report.ts';
import type { Paint } from './report-format.ts';

/** Would the provider take the file, in words. */
export function verdictLine(file: FileReport, { profile, findings: all, notChecked }: Report, paint: Paint): string {
  const findings = all.filter(({ file: path }) => path === file.path);
  switch (file.verdict) {
    case 'reject': {
      const reasons = rulesWith(findings, ['rejected']);
      const count = reasons.length === 1 ? '1 reason' : `${reasons.length} reasons`;
      return paint('red', `✖ ${profile} would refuse this file: ${count} (${reasons.join(', ')}).`);
    }
    case 'accept-with-losses': {
      const reasons = rulesWith(findings, ['skipped', 'lost']);
      return paint('yellow', `⚠ ${profile} would accept this file, but something is lost (${reasons.join(', ')}).`);
    }
    case 'accept':
      return paint('green', `✔ ${profile} would accept this file.`);
    case 'unknown': {
      const rules = notChecked.filter((id) => id !== 'tokens');
      const off = rules.length > 3 ? `${rules.length} rules` : rules.join(', ');
      return paint(
        'dim',
        `? Whether ${profile} would accept this file is not known: rules that could refuse it are off (${off}).`,
      );
    }
  }
}

function rulesWith(findings: readonly Finding[], effects: readonly string[]): string[] {
  return [...new Set(findings.filter(({ effect }) => effects.includes(effect)).map(({ rule }) => rule))];
}

import type { Report } from '../src/report/report.ts';

/** Findings as a reviewer reads them in a snapshot. */
export function renderFindings({ findings }: Report): string {
  return findings
    .map(({ severity, effect, rule, messageId, line, column, endColumn, message, excerpt, related }) =>
      [
        `${line}:${column}-${endColumn} ${severity} (${effect}) ${rule}:${messageId}`,
        `  ${message}`,
        ...(excerpt === undefined ? [] : [`  | ${excerpt.text}`, `  | ${excerpt.caret}`]),
        ...related.map((row) => `  ${row.message}: ${row.file}:${row.line}:${row.column}`),
      ].join('\n'),
    )
    .join('\n');
}

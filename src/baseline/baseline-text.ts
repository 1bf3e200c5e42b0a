import { compareText } from '../engine/compare-text.ts';
import type { Baseline, Suppression } from './baseline.ts';

/** A baseline as text: always in the same order and one line per entry, so that a change is a short diff. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => compareText(a, b));
  const lists = files.map(([file, entries]) => {
    const lines = [...entries].sort(byRule).map((entry) => `      ${line(entry)}`);
    return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = lists.length === 0 ? '{}' : `{\n${lists.join(',\n')}\n  }`;
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`;
}

function line({ rule, messageId, at, fingerprint, count, reason, date }: Suppression): string {
  const fields = Object.entries({ rule, messageId, at, fingerprint, count, reason, date });
  const written = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `{ ${written.join(', ')} }`;
}

function byRule(a: Suppression, b: Suppression): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.at ?? '', b.at ?? '') ||
    compareText(a.fingerprint ?? '', b.fingerprint ?? '')
  );
}

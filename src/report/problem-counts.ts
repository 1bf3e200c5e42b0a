import { groupedDigits } from '../format/grouped-digits.ts';
import type { Report } from './report.ts';

/** How many problems there are, as `6 errors, 1 note, 3 suppressed`, or that there are none: `No new problems found, 3 suppressed`. */
export function problemCounts({ counts, suppressed }: Report): string {
  const parts = [
    plural(counts.error, 'error', 'errors'),
    plural(counts.warning, 'warning', 'warnings'),
    plural(counts.info, 'note', 'notes'),
  ].filter((part) => part !== undefined);
  const aside = suppressed?.count ?? 0;
  const problems = parts.length > 0 ? parts.join(', ') : aside > 0 ? 'No new problems found' : 'No problems found';
  return aside > 0 ? `${problems}, ${groupedDigits(aside, 0, 0)} suppressed` : problems;
}

function plural(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return `${groupedDigits(count, 0, 0)} ${count === 1 ? one : many}`;
}

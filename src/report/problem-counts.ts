import { groupedDigits } from '../format/grouped-digits.ts';
import type { Report } from './report.ts';

/** How many problems there are, as `6 errors, 1 note`; undefined when there are none. */
export function problemCounts({ error, warning, info }: Report['counts']): string | undefined {
  const parts = [
    plural(error, 'error', 'errors'),
    plural(warning, 'warning', 'warnings'),
    plural(info, 'note', 'notes'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function plural(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return `${groupedDigits(count, 0, 0)} ${count === 1 ? one : many}`;
}

import { formatNumber } from '../engine/message.ts';
import { oneLine } from './one-line.ts';
import type { Report } from './report.ts';

const SHOWN = 3;

/** Which suppressions no finding needs any more; undefined when all are in use. */
export function unusedLine({ suppressed, files }: Report): string | undefined {
  const unused = suppressed?.unused ?? [];
  if (unused.length === 0) return undefined;
  const total = unused.reduce((sum, { count }) => sum + count, 0);
  const named = unused
    .slice(0, SHOWN)
    .map(
      ({ file, rule, count }) =>
        `${rule}${count > 1 ? ` (${formatNumber(count)})` : ''}${files.length > 1 ? ` in ${oneLine(file)}` : ''}`,
    );
  const more = unused.length > SHOWN ? `, and ${formatNumber(unused.length - SHOWN)} more` : '';
  const what =
    total === 1 ? '1 suppression is no longer needed' : `${formatNumber(total)} suppressions are no longer needed`;
  return `${what}: ${named.join(', ')}${more}. --prune-suppressions removes ${total === 1 ? 'it' : 'them'}.`;
}

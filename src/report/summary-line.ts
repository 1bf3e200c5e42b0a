import { groupedDigits } from '../format/grouped-digits.ts';
import type { Report } from './report.ts';
import type { Paint } from './report-format.ts';

/** The last line: how many problems there are and where to read more. */
export function* summaryLine({ counts, files, interrupted, suppressed }: Report, paint: Paint): Iterable<string> {
  if (interrupted) yield `${paint('yellow', 'Interrupted: the files were not read to their end.')}\n`;
  const parts = [
    plural(counts.error, 'error', 'errors'),
    plural(counts.warning, 'warning', 'warnings'),
    plural(counts.info, 'note', 'notes'),
  ].filter((part) => part !== undefined);
  const aside =
    suppressed === undefined || suppressed.count === 0 ? [] : [`${groupedDigits(suppressed.count, 0, 0)} suppressed`];
  const where = files.length > 1 ? ` in ${files.length} files` : '';
  if (parts.length === 0) {
    const none = `No ${aside.length === 0 ? '' : 'new '}problems found${where}${interrupted ? ' up to there' : ''}`;
    yield `${[none, ...aside].join(', ')}.\n`;
    return;
  }
  yield `${[...parts, ...aside].join(', ')}${where}. ${paint('dim', 'tunelint explain <rule> tells more.')}\n`;
  const { fixable, fixableUnsafe } = counts;
  const safe = `${paint('bold', '--fix')} repairs ${groupedDigits(fixable, 0, 0)} and keeps every trained token.`;
  const unsafe = `${paint('bold', '--unsafe-fixes')} repairs ${groupedDigits(fixableUnsafe, 0, 0)}${fixable > 0 ? ' more' : ''} and changes what is trained.`;
  const offers = [...(fixable > 0 ? [safe] : []), ...(fixableUnsafe > 0 ? [unsafe] : [])];
  if (offers.length > 0) yield `${offers.join(' ')} ${paint('dim', '--fix-dry-run shows the changes.')}\n`;
}

function plural(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return `${groupedDigits(count, 0, 0)} ${count === 1 ? one : many}`;
}

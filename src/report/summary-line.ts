import { groupedDigits } from '../format/grouped-digits.ts';
import { hasProblems } from './has-problems.ts';
import { problemCounts } from './problem-counts.ts';
import type { Report } from './report.ts';
import type { Paint } from './report-format.ts';

/** The last line: how many problems there are and where to read more. */
export function* summaryLine(report: Report, paint: Paint): Iterable<string> {
  const { counts, files, interrupted } = report;
  if (interrupted) yield `${paint('yellow', 'Interrupted: the files were not read to their end.')}\n`;
  const where = files.length > 1 ? ` in ${files.length} files` : '';
  const problems = `${problemCounts(report)}${where}`;
  if (!hasProblems(report)) {
    yield `${problems}${interrupted ? ' up to there' : ''}.\n`;
    return;
  }
  yield `${problems}. ${paint('dim', 'tunelint explain <rule> tells more.')}\n`;
  const { fixable, fixableUnsafe } = counts;
  const safe = `${paint('bold', '--fix')} repairs ${groupedDigits(fixable, 0, 0)} and keeps every trained token.`;
  const unsafe = `${paint('bold', '--unsafe-fixes')} repairs ${groupedDigits(fixableUnsafe, 0, 0)}${fixable > 0 ? ' more' : ''} and changes what is trained.`;
  const offers = [...(fixable > 0 ? [safe] : []), ...(fixableUnsafe > 0 ? [unsafe] : [])];
  if (offers.length > 0) yield `${offers.join(' ')} ${paint('dim', '--fix-dry-run shows the changes.')}\n`;
}

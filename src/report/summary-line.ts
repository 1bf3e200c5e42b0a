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
  yield* offer('--fix', fixable, '', 'keeps every trained token', paint);
  yield* offer('--unsafe-fixes', fixableUnsafe, fixable > 0 ? ' more' : '', 'changes what is trained', paint);
}

function* offer(flag: string, count: number, more: string, effect: string, paint: Paint): Iterable<string> {
  if (count === 0) return;
  const shows = flag === '--fix' ? '--fix-dry-run shows how.' : `${flag} --fix-dry-run shows how.`;
  yield `${paint('bold', flag)} repairs ${groupedDigits(count, 0, 0)}${more} and ${effect}. ${paint('dim', shows)}\n`;
}

import type { Duplicates, SystemPrompts } from '../../engine/file-statistics.ts';
import { formatNumber } from '../../engine/message.ts';
import { oneLine } from '../one-line.ts';
import type { Paint } from '../report-format.ts';
import { wrapText } from '../wrap-text.ts';

interface Setting {
  readonly paint: Paint;
  readonly columns: number;
}

const SHOWN_TEXT = 90;
const SHOWN = 5;

/** The system prompts of a file, the most frequent ones first. */
export function* promptLines({ variants, isComplete, shown }: SystemPrompts, setting: Setting): Iterable<string> {
  if (!isComplete) yield `More than ${formatNumber(variants)} different ones: they are not told apart.`;
  const lines = shown.slice(0, SHOWN);
  yield* listed(
    lines.map(({ examples, line, isNone, excerpt }, index) => [
      `${formatNumber(examples)}×`,
      isNone
        ? 'none'
        : `line ${line}: ${oneLine(shortened(excerpt))}${isRepeated(shown, index) ? ' (differs in white space or further on)' : ''}`,
    ]),
    setting,
  );
  if (isComplete && variants > lines.length)
    yield setting.paint('dim', `… and ${formatNumber(variants - lines.length)} more`);
}

/** Two prompts that begin alike look the same here. */
function isRepeated(shown: SystemPrompts['shown'], index: number): boolean {
  const excerpt = shown[index]?.excerpt;
  return typeof excerpt === 'string' && shown.findIndex((each) => each.excerpt === excerpt) < index;
}

/** Examples that stand in a file more than once. */
export function* duplicateLines(
  { copies, distinct, tokens, clusters }: Duplicates,
  setting: Setting,
): Iterable<string> {
  const rows = copies === 1 ? '1 row repeats' : `${formatNumber(copies)} rows repeat`;
  yield `${rows} ${distinct === 1 ? 'an example' : `${formatNumber(distinct)} examples`}: ${formatNumber(tokens)} tokens per epoch.`;
  const shown = clusters.slice(0, SHOWN);
  yield* listed(
    shown.map(({ examples, lines, excerpt }) => [
      `${formatNumber(examples)}×`,
      `lines ${lines.join(', ')}${examples > lines.length ? ', …' : ''}: ${oneLine(shortened(excerpt))}`,
    ]),
    setting,
  );
  if (distinct > shown.length) yield setting.paint('dim', `… and ${formatNumber(distinct - shown.length)} more`);
}

function* listed(
  rows: readonly (readonly [count: string, text: string])[],
  { columns, paint }: Setting,
): Iterable<string> {
  const width = Math.max(...rows.map(([count]) => count.length));
  for (const [count, text] of rows) {
    const [first = '', ...rest] = wrapText(text, columns - width - 2);
    yield `${paint('bold', count.padStart(width))}  ${first}`;
    for (const line of rest) yield ' '.repeat(width + 2) + line;
  }
}

function shortened(excerpt: string | null): string {
  if (excerpt === null) return '(standard input is not read again)';
  return `"${excerpt.length > SHOWN_TEXT ? `${excerpt.slice(0, SHOWN_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : excerpt}"`;
}

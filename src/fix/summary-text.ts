import { formatNumber } from '../engine/message.ts';
import type { FixSummary } from './fix-summary.ts';
import { changesSomething } from './fix-summary.ts';

/** What fixing a file did, for people; one line each, with nothing from the data in it. */
export function summaryText(summary: FixSummary, isDry: boolean): string[] {
  const { file, to, conversions, repairs, changed, blank, dropped, added, refused, refusedCount } = summary;
  const lines: string[] = [];
  if (changesSomething(summary)) {
    const place = to === undefined ? file : `${file} → ${to}`;
    const what = [...conversions];
    const rows = changed - blank - dropped;
    const gone = [countOf(blank, 'blank line'), countOf(dropped, 'row')].filter((words) => words !== undefined);
    if (gone.length > 0) what.push(`${gone.join(' and ')} deleted`);
    if (rows > 0) what.push(`${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'} repaired${listOf(repairs)}`);
    if (added > 0) what.push(`${formatNumber(added)} more ${added === 1 ? 'line' : 'lines'} than before`);
    lines.push(`${isDry ? 'would fix' : 'fixed'} ${place}: ${what.join('; ')}.`);
    const isSafe = [...repairs.values()].every(({ safety }) => safety === 'safe');
    if (isSafe && rows > 0)
      lines.push(
        'Every trained text of these rows is the same, to the character, and so are its tokens: each row was checked.',
      );
  }
  for (const { line, reason, rules } of refused)
    lines.push(`${file}:${line}: left alone (${rules.join(', ')}): ${reason}.`);
  const more = refusedCount - refused.length;
  if (more > 0) lines.push(`${file}: ${formatNumber(more)} more ${more === 1 ? 'line was' : 'lines were'} left alone.`);
  return lines;
}

function countOf(count: number, noun: string): string | undefined {
  return count === 0 ? undefined : `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const SHOWN = 4;

/** ` (3× weight-on-non-assistant, 1× invalid-json)` */
function listOf(repairs: FixSummary['repairs']): string {
  const byRule = new Map<string, number>();
  for (const { rule, title, count } of repairs.values()) {
    if (title !== BLANK) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  }
  const sorted = [...byRule].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (sorted.length === 0) return '';
  const shown = sorted.slice(0, SHOWN).map(([rule, count]) => `${formatNumber(count)}× ${rule}`);
  return ` (${shown.join(', ')}${sorted.length > SHOWN ? ', …' : ''})`;
}

const BLANK = 'Delete the blank line';

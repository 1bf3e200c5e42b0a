import { formatNumber } from '../engine/message.ts';
import { pointerInWords } from '../format/pointer.ts';
import type { CodeCount, ConversionSummary } from './conversion-summary.ts';
import type { Loss, LossCode } from './losses.ts';
import type { LossNote } from './row-notes.ts';

/** The worst first. */
const ORDER: readonly Loss['kind'][] = ['skipped', 'lost', 'changed', 'rewritten', 'told'];

const TITLES: Readonly<Record<Loss['kind'], string>> = {
  skipped: 'not written',
  lost: 'lost',
  changed: 'changed',
  rewritten: 'rewritten, with the same meaning',
  told: 'worth knowing',
};

/** What a conversion did, for people: one line for the rows, then one for each code. */
export function conversionLines(
  summary: ConversionSummary,
  { source, to }: { readonly source: string; readonly to: string },
): string[] {
  const { read, written, unchanged, skipped, shapes, codes } = summary;
  const shapeWords = [...shapes]
    .sort(([, first], [, second]) => second - first)
    .map(([shape, count]) => (shapes.size === 1 ? shape : `${shape} ${formatNumber(count)}`))
    .join(', ');
  const rows = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
  const parts = [
    `${source}: ${rows(read)}${shapeWords === '' ? '' : ` (${shapeWords})`}`,
    `${formatNumber(written)} written for ${to}`,
    ...(unchanged > 0 ? [`${formatNumber(unchanged)} of them as they were`] : []),
    ...(skipped > 0 ? [`${formatNumber(skipped)} not written`] : []),
  ];
  return [parts.join(', '), ...ORDER.flatMap((kind) => kindLines(kind, codes))];
}

function kindLines(kind: Loss['kind'], codes: ReadonlyMap<LossCode, CodeCount>): string[] {
  const found = [...codes].filter(([, count]) => count.kind === kind);
  found.sort(([first], [second]) => (first < second ? -1 : 1));
  if (found.length === 0) return [];
  return [`  ${TITLES[kind]}:`, ...found.flatMap(([code, count]) => codeLines(code, count))];
}

function codeLines(code: LossCode, { count, rows, lines, examples, kind }: CodeCount): string[] {
  const more = rows > lines.length ? ', …' : '';
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.map(formatNumber).join(', ')}${more}`;
  const times = kind === 'told' || count === rows ? '' : `${formatNumber(count)} in `;
  const reasons = kind === 'told' ? examples.slice(0, 1) : examples;
  return [
    `    ${code}  ${times}${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${where}`,
    ...reasons.map((note) => `      ${noteWords(note, kind, reasons.length > 1)}`),
  ];
}

function noteWords({ pointer, what, value, line }: LossNote, kind: Loss['kind'], withLine: boolean): string {
  if (kind === 'told') return what;
  const place = [withLine ? `line ${formatNumber(line)}` : '', pointerInWords(pointer)].filter((word) => word !== '');
  return `${place.length === 0 ? '' : `${place.join(', ')}: `}${what}${value === undefined ? '' : ` (${value})`}`;
}

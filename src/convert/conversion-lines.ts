import { formatNumber } from '../engine/message.ts';
import { pointerInWords } from '../format/pointer.ts';
import type { CodeCount, ConversionSummary } from './conversion-summary.ts';
import type { Loss, LossCode } from './losses.ts';

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

function codeLines(code: LossCode, { count, rows, lines, first, kind }: CodeCount): string[] {
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.map(formatNumber).join(', ')}${rows > lines.length ? ', …' : ''}`;
  const times = kind === 'told' || count === rows ? '' : `${formatNumber(count)} in `;
  const place = pointerInWords(first.pointer);
  const value = first.value === undefined || kind === 'told' ? '' : ` (${first.value})`;
  return [
    `    ${code}  ${times}${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}, ${where}`,
    `      ${place === '' || kind === 'told' ? '' : `${place}: `}${first.what}${value}`,
  ];
}

import { met } from './met.mjs';

const HEAD = ['#', 'metric', 'A', 'B', 'ratio', 'goal', 'met'];

/** The rows as a Markdown table, padded so that it reads in a terminal too. */
export function resultsTable(rows) {
  const cells = rows.map((row) => [
    String(row.goal),
    row.metric,
    figure(row.a, row.unit),
    figure(row.b, row.unit),
    row.missing ?? number(row.ratio),
    row.most === undefined ? '' : `≤ ${row.most}`,
    met(row),
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function figure(value, unit) {
  if (value === undefined) return '';
  return unit === '' ? String(value) : `${number(value)} ${unit}`;
}

function number(value) {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}

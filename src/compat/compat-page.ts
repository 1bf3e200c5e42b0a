import { oneLine } from '../report/one-line.ts';
import { wrapText } from '../report/wrap-text.ts';
import { COLUMNS, cellsOf, type FileCompatibility, reasonsOf } from './compat-words.ts';

const WIDTH = 100;
const INDENT = '    ';

const END =
  'As they are, need a change, lose something: what tunelint convert would do with each row. --profile <id> shows the findings.';

/** The matrix for a terminal: a table per file, then what stands behind it. */
export function* compatPage(files: readonly FileCompatibility[]): Iterable<string> {
  for (const [index, { path, profiles }] of files.entries()) {
    const table = [COLUMNS, ...profiles.map(cellsOf)];
    const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    const rows = profiles[0]?.rows ?? 0;
    yield `${index > 0 ? '\n' : ''}${oneLine(path)}  ${rows} ${rows === 1 ? 'row' : 'rows'}\n\n`;
    for (const row of table) {
      const cells = row.map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      yield `  ${cells.join('  ').trimEnd()}\n`;
    }
    for (const each of profiles) {
      const reasons = reasonsOf(each);
      if (reasons.length === 0) continue;
      yield `\n  ${each.profile}\n`;
      for (const reason of reasons)
        for (const line of wrapText(oneLine(reason), WIDTH - INDENT.length)) yield `${INDENT}${line}\n`;
    }
  }
  yield '\n';
  for (const line of wrapText(END, WIDTH)) yield `${line}\n`;
}

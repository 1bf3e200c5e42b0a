import { codeSpan } from '../report/escape/code-span.ts';
import { htmlText } from '../report/escape/html-text.ts';
import { oneLine } from '../report/one-line.ts';
import { COLUMNS, cellsOf, type FileCompatibility, reasonsOf } from './compat-words.ts';

/** The matrix as Markdown. */
export function* compatMarkdown(files: readonly FileCompatibility[]): Iterable<string> {
  for (const { path, profiles } of files) {
    yield `### ${codeSpan(oneLine(path))}\n\n| ${COLUMNS.join(' | ')} |\n|---|---|--:|--:|--:|--:|\n`;
    for (const each of profiles) yield `| ${cellsOf(each).join(' | ')} |\n`;
    yield '\n';
    for (const each of profiles)
      for (const reason of reasonsOf(each)) yield `- ${each.profile}: ${htmlText(oneLine(reason))}\n`;
    yield '\n';
  }
}

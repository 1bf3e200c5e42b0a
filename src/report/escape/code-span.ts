/** Text of one line as a Markdown code span, in a table too: fenced by more backticks than it holds in a row. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  // A table would split at it, and no two readers agree on a backslash before it.
  const cell = text.replaceAll('|', '\\u{7c}');
  const loses = cell.startsWith(' ') && cell.endsWith(' ') && cell.trim() !== '';
  const pad = loses || cell === '' || cell.startsWith('`') || cell.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${cell}${pad}${fence}`;
}

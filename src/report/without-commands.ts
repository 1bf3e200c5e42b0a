/**
 * Text in which a build log finds no command. GitHub Actions obeys `::name::` at the start of a line, behind any white
 * space, and `##[name]` anywhere in it; Azure Pipelines `##vso[name]`. Where text is wrapped any word may start a line.
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|\s)::/g, '$1\\u{3a}:').replace(/##(?=\[|vso\[)/gi, '#\\u{23}');
}

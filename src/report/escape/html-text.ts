/** Text for HTML: no tag, no entity, and no link where Markdown is read. */
export function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('](', '&#93;(');
}

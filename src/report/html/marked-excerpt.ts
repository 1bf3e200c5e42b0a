import type { Finding } from '../../engine/finding.ts';
import { displayWidth } from '../../read/display-width.ts';
import { data } from './data.ts';
import { html, type Markup } from './html.ts';

/** The piece of the row around what a finding is about, which is marked: the carets count columns of a terminal. */
export function markedExcerpt({ text, caret }: NonNullable<Finding['excerpt']>): Markup {
  const start = caret.indexOf('^');
  const end = caret.lastIndexOf('^') + 1;
  const parts = { before: '', marked: '', after: '' };
  let column = 0;
  let side: keyof typeof parts = 'before';
  for (const character of text) {
    const width = displayWidth(character);
    // A combining mark stays with what it is written on.
    if (width > 0) side = column < start ? 'before' : column < end ? 'marked' : 'after';
    parts[side] += character;
    column += width;
  }
  const marked = parts.marked === '' ? '\u00a0' : parts.marked;
  return html`<pre class="row"><code>${data(parts.before)}<mark>${data(marked)}</mark>${data(parts.after)}</code></pre>`;
}

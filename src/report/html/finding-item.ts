import type { Finding } from '../../engine/finding.ts';
import { formatNumber } from '../../engine/message.ts';
import { pointerInWords } from '../../format/pointer.ts';
import { data } from './data.ts';
import { html, type Markup } from './html.ts';
import { markedExcerpt } from './marked-excerpt.ts';

/** One finding: where, what, and the row with its place marked. @param before the one above it, whose words are not repeated */
export function findingItem(finding: Finding, before: Finding | undefined): Markup {
  const { message, excerpt, occurrences, fixable } = finding;
  const repeated = message === before?.message;
  return html`<li><p class="place">${placeOf(finding)}${occurrences > 1 ? ` · ${formatNumber(occurrences)} rows` : ''}${fixable === undefined ? undefined : html` <span class="tag">${fixable === 'safe' ? '--fix' : '--unsafe-fixes'}</span>`}</p>${
    repeated ? html`<p class="same">the same</p>` : html`<p class="message"><bdi>${message}</bdi></p>`
  }${excerpt === undefined ? undefined : markedExcerpt(excerpt)}${relatedList(finding)}</li>`;
}

function placeOf({ line, column, example, pointer }: Finding): Markup {
  if (example === null && line === 1 && pointer === '') return html`the whole file`;
  const at = pointer === '' ? undefined : html` · <code>${data(pointerInWords(pointer))}</code>`;
  return html`line ${formatNumber(line)}, column ${formatNumber(column)}${at}`;
}

function relatedList({ related, file, line }: Finding): Markup {
  const shown = related.filter((each) => each.line !== line || each.file !== file);
  if (shown.length === 0) return html``;
  return html`<ul class="related">${shown.map((each) => html`<li>${data(each.message)}: line ${formatNumber(each.line)}${each.file === file ? undefined : html` of ${data(each.file)}`}</li>`)}</ul>`;
}

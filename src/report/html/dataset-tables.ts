import type { Duplicates, SystemPrompts } from '../../engine/file-statistics.ts';
import { formatNumber } from '../../engine/message.ts';
import { data } from './data.ts';
import { html, type Markup } from './html.ts';

/** The system prompts of a file, the most frequent ones first. */
export function promptTable({ variants, isComplete, shown }: SystemPrompts): Markup {
  if (!isComplete)
    return html`<p>More than ${formatNumber(variants)} different system prompts: one for every row or topic.</p>`;
  const rows = shown.map(
    ({ examples, line, isNone, excerpt }, index) =>
      html`<li><span class="times">${formatNumber(examples)}×</span><span class="text">${isNone ? html`<em>no system prompt</em>` : excerpt === null ? html`<em>cannot be read again</em>` : data(excerpt)} <span class="place">from line ${formatNumber(line)}${isRepeated(shown, index) ? ', differs in white space or further on' : ''}</span></span></li>`,
  );
  const more = variants - shown.length;
  return html`<ol class="variants">${rows}</ol>${more > 0 ? html`<p class="more">and ${formatNumber(more)} more</p>` : undefined}`;
}

/** Two prompts that begin alike look the same here. */
function isRepeated(shown: SystemPrompts['shown'], index: number): boolean {
  const excerpt = shown[index]?.excerpt;
  return typeof excerpt === 'string' && shown.findIndex((each) => each.excerpt === excerpt) < index;
}

/** Examples that stand in the file more than once. */
export function duplicateTable({ copies, distinct, tokens, clusters }: Duplicates): Markup {
  const rows = clusters.map(
    ({ examples, lines, excerpt }) =>
      html`<li><span class="times">${formatNumber(examples)}×</span><span class="text">${excerpt === null ? html`<em>cannot be read again</em>` : excerpt === '' ? html`<em>no question</em>` : data(excerpt)} <span class="place">lines ${lines.map(formatNumber).join(', ')}${examples > lines.length ? ', …' : ''}</span></span></li>`,
  );
  const more = distinct - clusters.length;
  return html`<p>${copies === 1 ? '1 row repeats' : `${formatNumber(copies)} rows repeat`} ${distinct === 1 ? 'an example' : `${formatNumber(distinct)} examples`}: ${formatNumber(tokens)} tokens in every epoch.</p><ol class="variants">${rows}</ol>${more > 0 ? html`<p class="more">and ${formatNumber(more)} more</p>` : undefined}`;
}

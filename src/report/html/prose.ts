import { html, type Markup } from './html.ts';

/** A sentence of a rule's documentation, of whose Markdown only code is drawn. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

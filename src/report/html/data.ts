import { html, type Markup } from './html.ts';

/** Text of the user's data: its direction stays its own and reorders nothing around it. */
export function data(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}
